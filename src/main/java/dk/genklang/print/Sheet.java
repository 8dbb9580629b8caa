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
 * @param repeats what of the first page stands there several times
 */
record Sheet(String xhtml, Pictures pictures, Layout layout, Repeats repeats, Facts facts) {
  /** A document without pictures, of any number of pages, in the sizes it is written with. */
  static Sheet of(String xhtml, Facts facts) {
    return new Sheet(xhtml, Pictures.NONE, Layout.AS_WRITTEN, Repeats.NONE, facts);
  }

  /** The same with other markup. */
  Sheet with(String markup) {
    return new Sheet(markup, pictures, layout, repeats, facts);
  }

  /** The same with drawings; what they show is known by a seed. */
  Sheet drawn(Map<String, Drawing> drawings, String seed) {
    Pictures drawn = new Pictures(drawings, seed, pictures.photos());
    return new Sheet(xhtml, drawn, layout, repeats, facts);
  }

  /** The same with photos. */
  Sheet photographed(Map<String, byte[]> photos) {
    Pictures more = new Pictures(pictures.drawings(), pictures.seed(), photos);
    return new Sheet(xhtml, more, layout, repeats, facts);
  }

  /** The same, of so many pages. */
  Sheet paged(int pages) {
    return laid(
        new Layout(pages, layout.scale(), layout.textScale(), layout.bleed(), layout.mirrored()));
  }

  /** The same in other sizes. */
  Sheet scaled(double scale, double textScale) {
    return laid(new Layout(layout.pages(), scale, textScale, layout.bleed(), layout.mirrored()));
  }

  /**
   * The same with colour over the cut, and with crop marks around it, as {@link Frame} has them.
   */
  Sheet bled(double millimetres) {
    return bled(millimetres, false);
  }

  /** The same, where the pages do not know of it: what is beside the cut is their mirror. */
  Sheet bledByMirror(double millimetres) {
    return bled(millimetres, millimetres > 0);
  }

  private Sheet bled(double millimetres, boolean mirrored) {
    return laid(
        new Layout(layout.pages(), layout.scale(), layout.textScale(), millimetres, mirrored));
  }

  private Sheet laid(Layout other) {
    return new Sheet(xhtml, pictures, other, repeats, facts);
  }

  /** The same with a part of its first page several times. */
  Sheet repeated(Repeats several) {
    return new Sheet(xhtml, pictures, layout, several, facts);
  }

  /** Stands for everything the sheet shows. */
  String fingerprint() {
    StringBuilder shown = new StringBuilder();
    new TreeMap<>(pictures.photos())
        .forEach((name, bytes) -> shown.append(name).append(Hash.of(List.of(bytes))));
    return Hash.of(
        xhtml,
        layout.toString(),
        repeats.toString(),
        pictures.seed(),
        shown.toString(),
        facts.toString());
  }

  /**
   * What is shown beside the text.
   *
   * @param drawings by name
   * @param seed stands for what the drawings show
   * @param photos JPEG files by name
   */
  record Pictures(Map<String, Drawing> drawings, String seed, Map<String, byte[]> photos) {
    static final Pictures NONE = new Pictures(Map.of(), "", Map.of());

    Pictures {
      drawings = Map.copyOf(drawings);
      photos = Map.copyOf(photos);
    }
  }

  /**
   * How it is laid on paper.
   *
   * @param pages how many it has to have, or {@link PrintFormat#ANY}
   * @param scale of all lengths: 1 as written, 1.41421 an A4 page made A3
   * @param textScale of lengths in {@code pt}: text that may shrink to fit; {@code mm} is fixed
   * @param bleed in millimetres; 0 for pages as they are read
   * @param mirrored whether colour over the cut is made from the page, which knows nothing of it
   */
  record Layout(int pages, double scale, double textScale, double bleed, boolean mirrored) {
    static final Layout AS_WRITTEN = new Layout(PrintFormat.ANY, 1, 1, 0, false);
  }

  /**
   * What a document says of itself.
   *
   * @param language ISO 639-1
   * @param date of the content; the day it was made would change the file every day
   */
  record Facts(String title, String subject, String author, String language, LocalDate date) {}
}
