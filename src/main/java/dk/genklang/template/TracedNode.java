package dk.genklang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;

/** A tag that adds its line to what goes wrong in it. */
record TracedNode(RenderableNode node, int line) implements RenderableNode {
  @Override
  public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context)
      throws IOException {
    try {
      node.render(self, writer, context);
    } catch (RuntimeException e) {
      throw traced(self, context, e);
    }
  }

  private Trace traced(PebbleTemplateImpl self, EvaluationContextImpl context, RuntimeException e) {
    Trace trace = Trace.of(self.getName(), line, e);
    if (trace.template().equals(self.getName())) {
      return trace;
    }
    if (node instanceof IncludeNode include) {
      // The fault may be in a template that the included one extends.
      String included = (String) include.getIncludeExpression().evaluate(self, context);
      trace = trace.template().equals(included) ? trace : trace.from(included, 0);
    }
    return trace.from(self.getName(), line);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    node.accept(visitor);
  }
}
