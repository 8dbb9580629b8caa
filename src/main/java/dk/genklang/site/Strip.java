package dk.genklang.site;

/**
 * A fact on a tear-off strip: one bold line and one plain.
 *
 * @param icon name of the icon beside it, where the strip is large enough for one
 * @param label what the fact is about; read aloud, and shown where there is room
 * @param date the day in ISO form where the bold line is its weekday; else empty
 * @param numeric whether the bold line is a time or a number, which is read from left to right
 */
record Strip(String icon, String label, Phrase bold, Phrase plain, String date, boolean numeric) {
  static Strip of(String icon, String label, Phrase bold, Phrase plain) {
    return new Strip(icon, label, bold, plain, "", false);
  }

  static Strip of(String icon, String label, String bold, String plain) {
    return of(icon, label, Phrase.own(bold), Phrase.own(plain));
  }

  Strip asNumber() {
    return new Strip(icon, label, bold, plain, date, true);
  }

  Strip on(String day) {
    return new Strip(icon, label, bold, plain, day, numeric);
  }
}
