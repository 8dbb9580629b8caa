package dk.genklang.schema;

import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import dk.genklang.model.Ref;
import dk.genklang.source.FileName;
import dk.genklang.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reference {@code kind/id} to an entry of some kinds. A bare id means the first of the kinds,
 * unless all kinds are possible.
 */
record RefType(List<Kind> kinds) implements Type<Ref> {
  @Override
  public Description describe() {
    String kind = "(?:" + String.join("|", codes()) + ")/";
    String prefix = kindRequired() ? kind : "(?:" + kind + ")?";
    return Description.pattern(Pattern.compile(prefix + FileName.ID), "not-an-id");
  }

  @Override
  public Optional<Ref> read(Node node, Reading reading) {
    return Types.scalar(node, reading, "text").flatMap(text -> ref(text, node, reading));
  }

  private Optional<Ref> ref(String text, Node node, Reading reading) {
    int slash = text.indexOf('/');
    String code = slash < 0 ? kinds.get(0).code() : text.substring(0, slash);
    String id = text.substring(slash + 1);
    if (slash < 0 && kindRequired()) {
      return reading.error("reference-without-kind", node, text, String.join(", ", codes()));
    }
    Optional<Kind> kind = Kind.ofCode(code).filter(kinds::contains);
    if (kind.isEmpty()) {
      return Types.unknown(node, reading, code, codes());
    }
    if (!FileName.ID.matcher(id).matches()) {
      return reading.error("not-an-id", node, id);
    }
    reading.reference(code, id, node.position());
    return kind.map(found -> new Ref(found, id));
  }

  private boolean kindRequired() {
    return kinds.size() == Kind.values().length;
  }

  private List<String> codes() {
    return kinds.stream().map(Coded::code).toList();
  }
}
