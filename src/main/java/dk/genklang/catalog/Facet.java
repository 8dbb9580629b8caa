package dk.genklang.catalog;

import dk.genklang.model.Coded;

/** The ways to narrow down what one looks for; written by {@link #code()} in addresses. */
public enum Facet implements Coded {
  KIND,
  AREA,
  CATEGORY,
  WEEKDAY,
  TIME_OF_DAY,
  /** A weekday and the time of that day, as {@code tuesday-morning}. */
  DAY_AND_TIME,
  PRICE,
  SIGNUP,
  ABC,
  LEVEL,
  PHYSICAL,
  AUDIENCE,
  ACCESS,
  LANGUAGE,
  GOOD_TO_KNOW
}
