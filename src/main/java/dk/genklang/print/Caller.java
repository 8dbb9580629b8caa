package dk.genklang.print;

/**
 * Somebody to ring.
 *
 * @param who a role, a function, a person; may be empty, like the rest
 */
record Caller(String who, String phone, String email, String hours) {
  static final Caller NOBODY = new Caller("", "", "", "");
}
