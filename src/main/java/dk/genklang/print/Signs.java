package dk.genklang.print;

import dk.genklang.catalog.NeutralSigns;
import dk.genklang.model.PosterColour;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.parser.AWTPathProducer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The signs of the brand: SVG files of {@code rect}, {@code circle} and {@code path} whose classes
 * say which role a shape's colour has. Immutable and thread-safe.
 */
final class Signs {
  private final Map<String, Sign> signs = new TreeMap<>();
  private final Sign mark;
  private final String hash;

  /**
   * @param assets folder with {@code signs/*.svg} and {@code logo.svg}
   * @throws UncheckedIOException when a file cannot be read or is not such an SVG
   */
  Signs(Path assets) {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(assets.resolve("signs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".svg")).sorted().toList()) {
        String name = file.getFileName().toString();
        signs.put(name.substring(0, name.length() - 4), sign(file));
        contents.add(Files.readAllBytes(file));
      }
      mark = sign(assets.resolve("logo.svg"));
      contents.add(Files.readAllBytes(assets.resolve("logo.svg")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.hash = Hash.of(contents);
  }

  /** Stands for the bytes of all signs. */
  String hash() {
    return hash;
  }

  /** The sign of a category, or a neutral one that is always the same for its id. */
  String nameFor(String category, Optional<String> chosen) {
    String wanted = chosen.filter(signs::containsKey).orElse(category);
    return signs.containsKey(wanted) ? wanted : NeutralSigns.of(category);
  }

  /** The colourway of posters whose category has this sign. */
  PosterColour colour(String name) {
    return signs.get(name).colour();
  }

  /** A sign in colours; {@code ground} paints the square behind it. */
  Drawing draw(String name, Colourway.Tile tile) {
    return signs.get(name).draw(tile);
  }

  /** The mark of the site, without a ground. */
  Drawing mark(Colourway.Tile tile) {
    return mark.draw(tile);
  }

  private record Part(String role, Shape shape, double stroke) {}

  private record Sign(double size, PosterColour colour, List<Part> parts) {
    Drawing draw(Colourway.Tile tile) {
      return new Drawing(
          size,
          size,
          parts.stream()
              .map(part -> new Drawing.Painted(part.shape(), paint(part, tile), part.stroke()))
              .toList());
    }

    private static int paint(Part part, Colourway.Tile tile) {
      return switch (part.role().replace("line-", "")) {
        case "g" -> tile.ground();
        case "a" -> tile.main();
        case "b" -> tile.second();
        default -> tile.accent();
      };
    }
  }

  private static Sign sign(Path file) throws IOException {
    Element root = parse(file);
    List<Part> parts = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String role = element.getAttribute("class");
      parts.add(new Part(role, shape(element, file), number(element, "stroke-width")));
    }
    String[] box = root.getAttribute("viewBox").split(" ", -1);
    return new Sign(Double.parseDouble(box[2]), colour(root), parts);
  }

  private static PosterColour colour(Element root) {
    return Arrays.stream(PosterColour.values())
        .filter(colour -> colour.code().equals(root.getAttribute("data-colour")))
        .findFirst()
        .orElse(PosterColour.SOL);
  }

  private static Shape shape(Element e, Path file) throws IOException {
    return switch (e.getTagName()) {
      case "rect" -> {
        double round = 2 * number(e, "rx");
        double x = number(e, "x");
        double y = number(e, "y");
        double w = number(e, "width");
        double h = number(e, "height");
        yield round == 0
            ? new Rectangle2D.Double(x, y, w, h)
            : new RoundRectangle2D.Double(x, y, w, h, round, round);
      }
      case "circle" -> {
        double r = number(e, "r");
        yield new Ellipse2D.Double(number(e, "cx") - r, number(e, "cy") - r, 2 * r, 2 * r);
      }
      case "path" ->
          AWTPathProducer.createShape(new StringReader(e.getAttribute("d")), Path2D.WIND_NON_ZERO);
      default -> throw new IOException(file + ": a sign is made of rect, circle and path");
    };
  }

  private static double number(Element e, String attribute) {
    String value = e.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  private static Element parse(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
