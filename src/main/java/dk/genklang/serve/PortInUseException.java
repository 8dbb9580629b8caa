package dk.genklang.serve;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;

/** Another program listens on the port, or the system does not let us. */
public final class PortInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortInUseException(int port, Throwable cause) {
    super(sentence(port), cause);
    this.port = port;
  }

  public int port() {
    return port;
  }

  /** What is wrong and what to do, for the report. */
  public Problem problem() {
    return problem(port);
  }

  private static String sentence(int port) {
    Messages english = new Messages("en");
    return english.message(problem(port)) + " " + english.hint(problem(port));
  }

  private static Problem problem(int port) {
    int other = port < 1024 ? 8080 : port == 65535 ? 65534 : port + 1;
    return Problem.error(
        "port-in-use",
        Position.of("127.0.0.1:" + port),
        Integer.toString(port),
        Integer.toString(other));
  }
}
