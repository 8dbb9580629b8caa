package dk.genklang.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.EmbedTokenParser;
import io.pebbletemplates.pebble.tokenParser.ExtendsTokenParser;
import io.pebbletemplates.pebble.tokenParser.FilterTokenParser;
import io.pebbletemplates.pebble.tokenParser.ForTokenParser;
import io.pebbletemplates.pebble.tokenParser.IfTokenParser;
import io.pebbletemplates.pebble.tokenParser.IncludeTokenParser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes tags and printed expressions remember their line when something goes wrong in them or in a
 * template or macro they lead to. Pebble itself names the innermost template only.
 */
final class TracingExtension extends AbstractExtension {
  @Override
  public List<TokenParser> getTokenParsers() {
    return Stream.of(
            new EmbedTokenParser(),
            new ExtendsTokenParser(),
            new FilterTokenParser(),
            new ForTokenParser(),
            new IfTokenParser(),
            new IncludeTokenParser())
        .map(TracingExtension::traced)
        .toList();
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(template -> new PrintVisitor((PebbleTemplateImpl) template));
  }

  private static TokenParser traced(TokenParser tag) {
    return new TokenParser() {
      @Override
      public String getTag() {
        return tag.getTag();
      }

      @Override
      public RenderableNode parse(Token token, Parser parser) {
        int line = token.getLineNumber();
        return new TracedNode(tag.parse(token, parser), line);
      }
    };
  }

  private static final class PrintVisitor extends AbstractNodeVisitor {
    PrintVisitor(PebbleTemplateImpl template) {
      super(template);
    }

    @Override
    public void visit(PrintNode node) {
      super.visit(node);
      node.setExpression(new TracedExpression(node.getExpression(), node.getLineNumber()));
    }
  }
}
