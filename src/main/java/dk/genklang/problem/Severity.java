package dk.genklang.problem;

/** An error stops the publishing; a warning does not, except with {@code --strict}. */
public enum Severity {
  ERROR,
  WARNING
}
