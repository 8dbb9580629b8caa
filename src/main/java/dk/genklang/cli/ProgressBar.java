package dk.genklang.cli;

import dk.genklang.build.Progress;
import dk.genklang.problem.Messages;
import java.io.PrintStream;

/** Shows how far a build has come: a line that moves on a terminal, a line a stage elsewhere. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 24;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean terminal;
  private final Messages messages;
  private String stage = "";
  private int shown = -1;

  ProgressBar(Console console, Messages messages) {
    this.err = console.err();
    this.terminal = console.terminal();
    this.messages = messages;
  }

  @Override
  public synchronized void stage(String next) {
    stage = messages.get("cli.stage." + next);
    shown = -1;
    if (terminal) {
      err.print(CLEAR + stage + " ...");
      err.flush();
    } else {
      err.println(stage);
    }
  }

  @Override
  public synchronized void step(int done, int all) {
    int filled = all == 0 ? WIDTH : (int) ((long) done * WIDTH / all);
    if (terminal && filled != shown) {
      shown = filled;
      err.print(
          CLEAR
              + stage
              + " ["
              + "=".repeat(filled)
              + " ".repeat(WIDTH - filled)
              + "] "
              + done
              + "/"
              + all);
      err.flush();
    }
  }

  /** Takes the moving line away. */
  synchronized void done() {
    if (terminal) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
