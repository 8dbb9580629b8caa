package dk.genklang.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the cards of results, a few in a file, because those shown together stand far apart. File
 * 3 holds the fourth four; a folder, named by what is in it, holds the files of 512 documents, so
 * that there are few names to know.
 */
final class CardPieces {
  private static final int IN_FILE = 4;
  private static final int IN_FOLDER = 512;

  private final PieceWriter out;
  private final ArrayNode folders = JsonNodeFactory.instance.arrayNode();
  private final List<Card> cards = new ArrayList<>(IN_FILE);
  private final List<byte[]> files = new ArrayList<>(IN_FOLDER / IN_FILE);
  private int written;

  CardPieces(PieceWriter out) {
    this.out = out;
  }

  /** Adds the card of the next document. */
  void add(Card card) {
    cards.add(card);
    if (cards.size() == IN_FILE) {
      endFile();
      if (files.size() == IN_FOLDER / IN_FILE) {
        endFolder();
      }
    }
  }

  /** Writes what is left; returns how to find a card: the folders and how much is in each. */
  ObjectNode write() {
    endFile();
    endFolder();
    ObjectNode where = JsonNodeFactory.instance.objectNode();
    where.put("inFile", IN_FILE).put("inFolder", IN_FOLDER).set("folders", folders);
    return where;
  }

  private void endFile() {
    if (!cards.isEmpty()) {
      files.add(out.bytes(cards));
      cards.clear();
    }
  }

  private void endFolder() {
    if (!files.isEmpty()) {
      String folder = out.folder("cards", Hash.of(new byte[0], files));
      files.forEach(file -> out.put(folder + "/" + written++ + ".json", file));
      folders.add(folder);
      files.clear();
    }
  }
}
