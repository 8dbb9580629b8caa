package dk.genklang.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads pages for the renderer, which would set up a parser for each by itself. Knows no entities
 * but XML's own five and reads nothing but the page. One serves one thread.
 */
final class Markup {
  private static final String FEATURES = "http://xml.org/sax/features/";
  private static final String LOAD_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private final DocumentBuilder parser;

  Markup() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(FEATURES + "external-general-entities", false);
      factory.setFeature(FEATURES + "external-parameter-entities", false);
      factory.setFeature(LOAD_DTD, false);
      this.parser = factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Java's own parser can all of this", e);
    }
    parser.setErrorHandler(new DefaultHandler());
    parser.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
  }

  /**
   * The page as a tree.
   *
   * @throws IllegalArgumentException when it is not well-formed
   */
  Document read(String xhtml) {
    try {
      return parser.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
