package dk.genklang.search;

import java.time.Duration;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/**
 * GraalJS with the search scripts and nothing else: no Java objects, no files, no threads, no
 * processes; what runs too long or takes too much memory is ended. Strings go in, strings come out.
 * For one thread at a time.
 */
final class ScriptContext implements AutoCloseable {
  private static final String JAVASCRIPT = "js";
  private static final String MODULE = "application/javascript+module";

  /** Many times what any {@link #call} of ours takes. */
  private static final ScriptWatch.Limits LIMITS =
      new ScriptWatch.Limits(2L << 30, Duration.ofSeconds(60));

  private final Engine engine;
  private final Context context;
  private final ScriptWatch.Limits limits;

  /**
   * @param statements how many statements one {@link #call} may run; 0 for no limit, which is a
   *     seventh faster
   */
  ScriptContext(Scripts scripts, long statements) {
    this(scripts, statements, LIMITS);
  }

  ScriptContext(Scripts scripts, long statements, ScriptWatch.Limits limits) {
    this.limits = limits;
    this.engine =
        Engine.newBuilder(JAVASCRIPT)
            .allowExperimentalOptions(true)
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    IOAccess modules = IOAccess.newBuilder().fileSystem(new ModuleFiles(scripts.modules())).build();
    Context.Builder builder =
        Context.newBuilder(JAVASCRIPT)
            .engine(engine)
            .allowExperimentalOptions(true)
            .allowHostAccess(HostAccess.NONE)
            .allowPolyglotAccess(PolyglotAccess.NONE)
            .allowEnvironmentAccess(EnvironmentAccess.NONE)
            .allowCreateThread(false)
            .allowCreateProcess(false)
            .allowNativeAccess(false)
            .allowHostClassLoading(false)
            .allowIO(modules)
            .option("js.esm-eval-returns-exports", "true")
            .option("js.load", "false")
            .option("js.print", "false")
            .option("js.console", "false")
            .option("js.graal-builtin", "false");
    if (statements > 0) {
      builder.resourceLimits(
          ResourceLimits.newBuilder().statementLimit(statements, source -> true).build());
    }
    this.context = builder.build();
  }

  /** Runs a classic script, such as Lunr. */
  void script(String name, String source) {
    context.eval(source(name, source).buildLiteral());
  }

  /** Runs a module and returns what it exports. */
  Value module(String name, String source) {
    return context.eval(source(name, source).mimeType(MODULE).buildLiteral());
  }

  /**
   * Calls an exported function with strings; what it returns is a string.
   *
   * @throws IllegalStateException when it was ended because it took too long or too much; nothing
   *     can be called after that
   */
  String call(Value exports, String function, String... arguments) {
    context.resetLimits();
    try (ScriptWatch watch = ScriptWatch.over(limits, () -> context.close(true))) {
      return exports.invokeMember(function, (Object[]) arguments).asString();
    } catch (PolyglotException e) {
      if (!e.isCancelled() && !e.isResourceExhausted()) {
        throw e;
      }
      throw new IllegalStateException(
          "The script was ended: %s took more than %,d MB, %d s or its number of statements"
              .formatted(function, limits.bytes() >> 20, limits.time().toSeconds()),
          e);
    }
  }

  private static Source.Builder source(String name, String source) {
    return Source.newBuilder(JAVASCRIPT, source, name);
  }

  @Override
  public void close() {
    context.close(true);
    engine.close();
  }
}
