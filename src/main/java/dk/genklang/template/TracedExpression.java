package dk.genklang.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** A printed expression that adds its line to what goes wrong in it. */
record TracedExpression(Expression<?> expression, int line) implements Expression<Object> {
  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    try {
      return expression.evaluate(self, context);
    } catch (RuntimeException e) {
      throw Trace.through(self.getName(), line, e);
    }
  }

  @Override
  public int getLineNumber() {
    return line;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    expression.accept(visitor);
  }
}
