package dk.genklang.site;

import dk.genklang.catalog.Routes;
import dk.genklang.text.Texts;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What templates of the site may call: {@code href(path)} and {@code asset(file)} for every link,
 * {@code icon(name)} and {@code sign(name)} for pictures that stand beside words, {@code code(url)}
 * for an address on paper, and {@code lang(phrase)} for the attributes of words in another
 * language.
 */
final class SiteExtension extends AbstractExtension {
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:https?://|mailto:|tel:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Icons that point along the line of reading and turn round with it. */
  private static final Set<String> DIRECTED = Set.of("arrow-left", "arrow-right");

  private final Routes routes;
  private final Assets assets;
  private final Map<String, SafeString> icons = new ConcurrentHashMap<>();
  private final Map<String, SafeString> signs = new ConcurrentHashMap<>();

  SiteExtension(Routes routes, Assets assets) {
    this.routes = routes;
    this.assets = assets;
  }

  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = new TreeMap<>();
    functions.put("href", function("path", path -> href(String.valueOf(path))));
    functions.put(
        "asset", function("file", file -> routes.link(assets.path(String.valueOf(file)))));
    functions.put("icon", function("name", name -> icon(String.valueOf(name))));
    functions.put("sign", function("name", name -> sign(String.valueOf(name))));
    functions.put("code", function("url", url -> Code.of(String.valueOf(url))));
    functions.put("lang", function("phrase", SiteExtension::lang));
    return functions;
  }

  private String href(String path) {
    if (path.startsWith("/") && !path.startsWith("//")) {
      return routes.link(path);
    } else if (OUTSIDE.matcher(path).matches()) {
      return path;
    }
    throw new IllegalArgumentException("Not a path of the site: \"" + path + "\"");
  }

  private SafeString icon(String name) {
    return icons.computeIfAbsent(name, this::drawnIcon);
  }

  private SafeString drawnIcon(String name) {
    if (!assets.hasIcon(name)) {
      throw new IllegalArgumentException("There is no icon \"" + name + "\"");
    }
    return svg(DIRECTED.contains(name) ? "ic flip" : "ic", "icons.svg", name);
  }

  private SafeString sign(String name) {
    return signs.computeIfAbsent(name, this::drawnSign);
  }

  private SafeString drawnSign(String name) {
    if (!assets.signs().has(name)) {
      throw new IllegalArgumentException("There is no sign \"" + name + "\"");
    }
    return svg("brick", "signs.svg", name);
  }

  private SafeString svg(String style, String sprite, String name) {
    return new SafeString(
        "<svg class=\""
            + style
            + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
            + routes.link(assets.path(sprite))
            + "#"
            + name
            + "\"/></svg>");
  }

  private static SafeString lang(Object phrase) {
    if (!(phrase instanceof Marked words)) {
      throw new IllegalArgumentException("lang(...) wants words");
    }
    if (words.lang().isEmpty()) {
      return new SafeString("");
    }
    String direction = Texts.of(words.lang()).rightToLeft() ? "rtl" : "ltr";
    return new SafeString(" lang=\"" + words.lang() + "\" dir=\"" + direction + "\"");
  }

  private interface OfOne {
    Object of(Object argument);
  }

  private static Function function(String argument, OfOne body) {
    return new Function() {
      @Override
      public List<String> getArgumentNames() {
        return List.of(argument);
      }

      @Override
      public Object execute(
          Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        Object value = arguments.get(argument);
        if (value == null) {
          throw new PebbleException(null, argument + " is not given", line, self.getName());
        }
        try {
          return body.of(value);
        } catch (IllegalArgumentException e) {
          throw new PebbleException(e, e.getMessage(), line, self.getName());
        }
      }
    };
  }
}
