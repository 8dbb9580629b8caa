package dk.genklang.build;

/** Something a run needs is missing or cannot be used; the message says what to do. */
public final class WorkplaceException extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;
  private final transient Object[] arguments;

  /**
   * @param code of the text in the message files
   */
  WorkplaceException(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = arguments.clone();
  }

  /** The key of the text in the message files. */
  public String code() {
    return code;
  }

  /** What the text names. */
  public Object[] arguments() {
    return arguments.clone();
  }
}
