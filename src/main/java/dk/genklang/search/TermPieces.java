package dk.genklang.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an index by its terms, in the order of how they begin. A block is some hundred terms in a
 * row: one file with the terms themselves, by which a query is understood, and files with what a
 * few of them are worth and where.
 *
 * <ul>
 *   <li>{@code terms.json}: a text for each of the other files; in it the terms with spaces
 *       between, each after a digit to base 36 for how many postings it has (z: 35 or more, Z: and
 *       it is common)
 *   <li>{@code 0.json}, {@code 1.json}...: for each of these terms its postings as {@link Numbers}:
 *       Lunr's number of the term; the sum of a bit for each field it stands in; then for each such
 *       field how many documents, the documents, how many different scores, the scores, and, if
 *       there are several, which of them each document has
 * </ul>
 */
@SuppressWarnings("EnumOrdinal") // Postings stand in the order of the fields.
final class TermPieces {
  private static final int MOST = 35;
  private static final int FIELDS = SearchField.values().length;

  /** Running text, and the parts of its compounds. A fact may hold for many and be asked for. */
  private static final List<Integer> TEXTS =
      List.of(SearchField.BODY.ordinal(), SearchField.MORE.ordinal());

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
    int count = index.start(term + 1, 0) - index.start(term, 0);
    return count >= MOST && common(term) ? "Z" : Integer.toString(Math.min(count, MOST), MOST + 1);
  }

  /** Whether so many of all entries have the term in their text that it tells them hardly apart. */
  private boolean common(int term) {
    return TEXTS.stream()
        .mapToInt(field -> index.start(term, field + 1) - index.start(term, field))
        .anyMatch(having -> having >= entries / sizes.common());
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
    for (int field = 0; field < FIELDS; field++) {
      if ((fields & (1 << field)) != 0) {
        field(text, index.start(term, field), index.start(term, field + 1));
      }
    }
    return text.toString();
  }

  private void field(Numbers text, int from, int to) {
    text.add(to - from).addRising(index.documents(), from, to);
    int[] scores = Arrays.stream(index.scores(), from, to).sorted().distinct().toArray();
    text.add(scores.length).addRising(scores, 0, scores.length);
    for (int at = from; at < to && scores.length > 1; at++) {
      text.add(Arrays.binarySearch(scores, index.scores()[at]));
    }
  }
}
