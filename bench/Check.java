import dk.genklang.build.Loaded;
import dk.genklang.build.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How long reading and checking takes in one process, again and again, as an editor's program or
 * the preview does from nothing each time: {@code java -XX:TieredStopAtLevel=1 -cp
 * target/genklang.jar bench/Check.java FOLDER TIMES}. The folder is one of Generate.java.
 */
class Check {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of("").toAbsolutePath();
    Workplace workplace =
        new Workplace(
            Path.of(arguments[0], "site-config.yml"),
            Optional.empty(),
            Optional.empty(),
            home,
            home,
            Optional.empty(),
            LocalDate.of(2026, 11, 20),
            false);
    for (int run = 1; run <= Integer.parseInt(arguments[1]); run++) {
      long begun = System.nanoTime();
      Loaded loaded = Loaded.from(workplace);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d. %.2f s, %d entries, %d problems%n",
          run,
          seconds,
          loaded.content().orElseThrow().entries().size(),
          loaded.problems().size());
    }
  }
}
