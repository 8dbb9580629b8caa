package dk.genklang.publish;

import java.util.Arrays;

/**
 * The elements open at a point of a page. Reports what does not close; end tags that HTML lets
 * people leave out may be left out.
 */
final class Nesting {
  /** Browsers stop at some 500; a page that is deeper does not close its elements. */
  private static final int DEEPEST = 1000;

  private final boolean xml;
  private final MarkupScanner.Handler faults;
  private String[] names = new String[32];
  private Element[] elements = new Element[32];
  private int[] offsets = new int[32];
  private int depth;
  private int foreignFrom = Integer.MAX_VALUE;
  private boolean tooDeep;

  Nesting(boolean xml, MarkupScanner.Handler faults) {
    this.xml = xml;
    this.faults = faults;
  }

  void start(Tag tag) {
    if (tooDeep) {
      return;
    }
    if (xml || inForeign()) {
      if (!tag.selfClosing) {
        push(tag, tag.name.equals("foreignobject") ? Element.of(tag.name) : Element.plain());
      }
      return;
    }
    Element element = Element.of(tag.name);
    endImplied(element);
    if (element.isVoid()) {
      return;
    }
    if (tag.selfClosing) {
      if (!element.isForeign()) {
        faults.fault(Fault.Kind.SELF_CLOSED, tag.name, tag.offset);
      }
      return;
    }
    if (element.notInItself() && indexOf(tag.name) >= 0) {
      faults.fault(Fault.Kind.NESTED, tag.name, tag.offset);
    }
    push(tag, element);
  }

  void end(String name, int offset) {
    if (tooDeep) {
      return;
    }
    int index = indexOf(name);
    if (index < 0) {
      faults.fault(Fault.Kind.STRAY_END, name, offset);
    } else {
      popTo(index + 1);
      popTo(index, false);
    }
  }

  /** The end of the file. */
  void finish() {
    popTo(0);
  }

  /** Whether what comes next is SVG or MathML in an HTML page. */
  boolean inForeign() {
    return depth > foreignFrom && !htmlInForeign();
  }

  boolean inside(String name) {
    return indexOf(name) >= 0;
  }

  private boolean htmlInForeign() {
    for (int i = depth - 1; i > foreignFrom; i--) {
      if (names[i].equals("foreignobject")) {
        return true;
      }
    }
    return false;
  }

  private void endImplied(Element element) {
    while (depth > 0 && element.ends().contains(names[depth - 1])) {
      depth--;
    }
    if (element.endsParagraph()) {
      for (int i = depth - 1; i >= 0 && !elements[i].hidesParagraph(); i--) {
        if (names[i].equals("p")) {
          popTo(i);
          return;
        }
      }
    }
  }

  private void popTo(int index) {
    popTo(index, true);
  }

  /** Closes the inner elements, if wished with a report of those that need an end tag. */
  private void popTo(int index, boolean report) {
    while (depth > index) {
      depth--;
      if (report && (xml || !elements[depth].endOptional())) {
        faults.fault(Fault.Kind.UNCLOSED, names[depth], offsets[depth]);
      }
    }
    if (depth <= foreignFrom) {
      foreignFrom = Integer.MAX_VALUE;
    }
  }

  private void push(Tag tag, Element element) {
    if (depth == DEEPEST) {
      faults.fault(Fault.Kind.UNCLOSED, tag.name, tag.offset);
      tooDeep = true;
      depth = 0;
      return;
    }
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      elements = Arrays.copyOf(elements, depth * 2);
      offsets = Arrays.copyOf(offsets, depth * 2);
    }
    if (element.isForeign()) {
      foreignFrom = Math.min(foreignFrom, depth);
    }
    names[depth] = tag.name;
    elements[depth] = element;
    offsets[depth++] = tag.offset;
  }

  private int indexOf(String name) {
    for (int i = depth - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
