package dk.genklang.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts an index by its terms, in the order of how they begin. A block is some hundred terms in a
 * row: one file with the terms themselves, by which a query is understood, and files with what a
 * few of them are worth and where.
 *
 * <ul>
 *   <li>{@code terms.json}: a text for each of the other files; in it the terms with spaces
 *       between, each after a digit to base 36 for how many postings it has (z: 35 or more); a
 *       capital letter instead, for 35 or more, is the sum of a bit for each of the {@link #LONG}
 *       fields whose lengths are needed, from A for none
 *   <li>{@code 0.json}, {@code 1.json}...: for each of these terms its postings as {@link Numbers}:
 *       Lunr's number of the term; the sum of a bit for each field it stands in; then for each such
 *       field how many documents, the documents, how many different scores, the scores, and, if
 *       there are several, which of them each document has; or, where the term is common, 0 for the
 *       number of scores, and how often more than once it stands in each document, and at the end
 *       of all, after a space, how rare the term is, from which {@link LengthPieces} makes scores
 * </ul>
 */
final class TermPieces {
  private static final int MOST = 35;
  private static final int FIELDS = SearchField.values().length;

  /** The fields from this one on have so many different lengths that hardly two scores agree. */
  private static final int LONG = FIELDS - 4;

  /** Decimals that say a number of 64 bits exactly. */
  private static final MathContext EXACTLY = new MathContext(17);

  private final LunrIndex index;
  private final PieceSizes sizes;
  private final boolean whole;
  private final PieceWriter out;
  private final int entries;
  private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
  private final List<byte[]> files = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private final List<String> postings = new ArrayList<>();
  private String first = "";
  private int inBlock;
  private int inPiece;

  TermPieces(LunrIndex index, int entries, PieceSizes sizes, PieceWriter out) {
    this.index = index;
    this.entries = entries;
    this.sizes = sizes;
    this.whole = entries <= sizes.whole();
    this.out = out;
  }

  /** Writes the files; returns for each block how its first term begins, and its folder. */
  ArrayNode write() {
    String[] keys = new String[index.size()];
    Arrays.setAll(keys, term -> Spelling.loosen(index.term(term)));
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, term -> term);
    Arrays.sort(
        order,
        (a, b) ->
            keys[a].equals(keys[b])
                ? index.term(a).compareTo(index.term(b))
                : keys[a].compareTo(keys[b]));
    String[] texts = new String[keys.length];
    Arrays.parallelSetAll(texts, this::postings);
    String before = "";
    for (int term : order) {
      if (inBlock >= sizes.block() && !whole && !keys[term].equals(before)) {
        endBlock();
      }
      if (inBlock == 0) {
        first = keys[term];
      }
      add(term, texts[term]);
      before = keys[term];
    }
    endBlock();
    return blocks;
  }

  private void add(int term, String text) {
    if (inPiece > 0 && inPiece + text.length() > sizes.piece() && !whole) {
      endPiece();
    }
    terms.add(sign(term) + index.term(term));
    postings.add(text);
    inPiece += text.length();
    inBlock++;
  }

  private String sign(int term) {
    int lengths = 0;
    for (int field = LONG; field < FIELDS; field++) {
      lengths |= common(term, field) ? 1 << (field - LONG) : 0;
    }
    return lengths > 0
        ? Character.toString('A' + lengths)
        : Integer.toString(Math.min(count(term), MOST), MOST + 1);
  }

  /** Whether a term's scores in a field are worked out by who asks. */
  private boolean common(int term, int field) {
    int having = index.start(term, field + 1) - index.start(term, field);
    return field >= LONG && !whole && count(term) >= MOST && having >= entries / sizes.common();
  }

  private int count(int term) {
    return index.start(term + 1, 0) - index.start(term, 0);
  }

  /** Whether there is a term that is common in the field. */
  @SuppressWarnings("EnumOrdinal") // Postings stand in the order of the fields.
  boolean needsLengths(SearchField field) {
    return IntStream.range(0, index.size()).anyMatch(term -> common(term, field.ordinal()));
  }

  private void endPiece() {
    names.add(String.join(" ", terms));
    files.add(out.bytes(postings));
    terms.clear();
    postings.clear();
    inPiece = 0;
  }

  private void endBlock() {
    if (inBlock > 0) {
      endPiece();
      byte[] all = out.bytes(names);
      String folder = out.folder("terms", Hash.of(all, files));
      out.put(folder + "/terms.json", all);
      for (int file = 0; file < files.size(); file++) {
        out.put(folder + "/" + file + ".json", files.get(file));
      }
      blocks.addArray().add(first).add(folder);
      names.clear();
      files.clear();
      inBlock = 0;
    }
  }

  private String postings(int term) {
    Numbers text = new Numbers().add(term);
    int fields = 0;
    for (int field = 0; field < FIELDS; field++) {
      fields |= index.start(term, field) < index.start(term, field + 1) ? 1 << field : 0;
    }
    text.add(fields);
    boolean worked = false;
    for (int field = 0; field < FIELDS; field++) {
      if ((fields & (1 << field)) != 0) {
        boolean common = common(term, field);
        field(text, term, field, common);
        worked |= common;
      }
    }
    return worked ? text + " " + new BigDecimal(index.idf(term), EXACTLY) : text.toString();
  }

  private void field(Numbers text, int term, int field, boolean common) {
    int from = index.start(term, field);
    int to = index.start(term, field + 1);
    text.add(to - from).addRising(index.documents(), from, to);
    if (common) {
      text.add(0);
      for (int at = from; at < to; at++) {
        text.add(
            index
                    .scoring()
                    .frequency(index.idf(term), field, index.documents()[at], index.scores()[at])
                - 1);
      }
    } else {
      scores(text, from, to);
    }
  }

  private void scores(Numbers text, int from, int to) {
    int[] scores = Arrays.stream(index.scores(), from, to).sorted().distinct().toArray();
    text.add(scores.length).addRising(scores, 0, scores.length);
    for (int at = from; at < to && scores.length > 1; at++) {
      text.add(Arrays.binarySearch(scores, index.scores()[at]));
    }
  }
}
