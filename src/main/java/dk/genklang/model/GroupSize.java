package dk.genklang.model;

/** How many come, in steps people can picture. */
public enum GroupSize implements Coded {
  FROM_2_TO_4("2-4"),
  FROM_5_TO_8("5-8"),
  FROM_9_TO_15("9-15"),
  FROM_16_TO_40("16-40"),
  OVER_40("40+");

  private final String code;

  GroupSize(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
