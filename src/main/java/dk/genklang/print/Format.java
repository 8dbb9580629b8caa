package dk.genklang.print;

import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import java.util.Arrays;
import java.util.Optional;

/** What can be printed: of which kind of thing, on which paper. */
public enum Format implements Coded {
  POSTER_A4(Kind.ACTIVITY, Paper.A4, 1),
  POSTER_A3(Kind.ACTIVITY, Paper.A3, 1);

  /** Paper sizes; A3 is laid out as A4 and enlarged. */
  enum Paper {
    A4(1),
    A3(1.41421);

    private final double scale;

    Paper(double scale) {
      this.scale = scale;
    }

    /** How much an A4 page is enlarged. */
    double scale() {
      return scale;
    }
  }

  private final Kind kind;
  private final Paper paper;
  private final int pages;

  Format(Kind kind, Paper paper, int pages) {
    this.kind = kind;
    this.paper = paper;
    this.pages = pages;
  }

  /** The format with an id such as {@code poster-a4}. */
  public static Optional<Format> of(String id) {
    return Arrays.stream(values()).filter(format -> format.code().equals(id)).findFirst();
  }

  /** The kind of thing it is made of. */
  public Kind kind() {
    return kind;
  }

  Paper paper() {
    return paper;
  }

  /** How many pages it has. */
  int pages() {
    return pages;
  }
}
