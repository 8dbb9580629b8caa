package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One document ready to be rendered.
 *
 * @param xhtml well-formed, with its styles in it and the size of its pages; pictures are {@code
 *     mem:NAME.svg} and {@code mem:NAME.jpg}
 * @param drawings by name
 * @param seed stands for what the drawings show
 * @param photos JPEG files by name
 * @param pages how many pages it has to have, or {@link PrintFormat#ANY}
 * @param scale of all lengths: 1 as written, 1.41421 an A4 page made A3
 * @param textScale of lengths in {@code pt}: text that may shrink to fit; {@code mm} is fixed
 * @param bleed in millimetres; 0 for pages as they are read
 * @param mirrored whether colour over the cut is made from the page, which knows nothing of it
 * @param repeats what of the first page stands there several times
 */
record Sheet(
    String xhtml,
    Map<String, Drawing> drawings,
    String seed,
    Map<String, byte[]> photos,
    int pages,
    double scale,
    double textScale,
    double bleed,
    boolean mirrored,
    Repeats repeats,
    Facts facts) {
  Sheet {
    drawings = Map.copyOf(drawings);
    photos = Map.copyOf(photos);
  }

  /** A document without pictures, of any number of pages, in the sizes it is written with. */
  static Sheet of(String xhtml, Facts facts) {
    return new Sheet(
        xhtml, Map.of(), "", Map.of(), PrintFormat.ANY, 1, 1, 0, false, Repeats.NONE, facts);
  }

  /** The same with other markup. */
  Sheet with(String markup) {
    return new Sheet(
        markup, drawings, seed, photos, pages, scale, textScale, bleed, mirrored, repeats, facts);
  }

  /** The same with drawings; what they show is known by a seed. */
  Sheet drawn(Map<String, Drawing> pictures, String shown) {
    return new Sheet(
        xhtml, pictures, shown, photos, pages, scale, textScale, bleed, mirrored, repeats, facts);
  }

  /** The same with photos. */
  Sheet photographed(Map<String, byte[]> pictures) {
    return new Sheet(
        xhtml, drawings, seed, pictures, pages, scale, textScale, bleed, mirrored, repeats, facts);
  }

  /** The same, of so many pages. */
  Sheet paged(int count) {
    return new Sheet(
        xhtml, drawings, seed, photos, count, scale, textScale, bleed, mirrored, repeats, facts);
  }

  /** The same in other sizes. */
  Sheet scaled(double all, double text) {
    return new Sheet(
        xhtml, drawings, seed, photos, pages, all, text, bleed, mirrored, repeats, facts);
  }

  /**
   * The same with colour over the cut, and with crop marks around it, as {@link Frame} has them.
   */
  Sheet bled(double millimetres) {
    return bled(millimetres, false);
  }

  /** The same, where the pages do not know of it: what is beside the cut is their mirror. */
  Sheet bledByMirror(double millimetres) {
    return bled(millimetres, true);
  }

  private Sheet bled(double millimetres, boolean mirror) {
    return new Sheet(
        xhtml,
        drawings,
        seed,
        photos,
        pages,
        scale,
        textScale,
        millimetres,
        mirror && millimetres > 0,
        repeats,
        facts);
  }

  /** The same with a part of its first page several times. */
  Sheet repeated(Repeats layout) {
    return new Sheet(
        xhtml, drawings, seed, photos, pages, scale, textScale, bleed, mirrored, layout, facts);
  }

  /** Stands for everything the sheet shows. */
  String fingerprint() {
    StringBuilder shown = new StringBuilder();
    new TreeMap<>(photos)
        .forEach((name, bytes) -> shown.append(name).append(Hash.of(List.of(bytes))));
    return Hash.of(
        xhtml,
        scale + " " + textScale + " " + pages + " " + bleed + " " + mirrored + " " + repeats,
        seed,
        shown.toString(),
        facts.toString());
  }

  /**
   * What a document says of itself.
   *
   * @param language ISO 639-1
   * @param date of the content; the day it was made would change the file every day
   */
  record Facts(String title, String subject, String author, String language, LocalDate date) {}
}
