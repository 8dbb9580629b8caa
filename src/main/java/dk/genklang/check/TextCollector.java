package dk.genklang.check;

import dk.genklang.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Gathers the texts of one thing with where they were written. */
final class TextCollector {
  private final Origin origin;
  private final List<Text> texts = new ArrayList<>();

  TextCollector(Origin origin) {
    this.origin = origin;
  }

  TextCollector add(String path, String value) {
    texts.add(
        new Text(path, List.of(new Passage(value, offset -> origin.at(path, value, offset)))));
    return this;
  }

  TextCollector add(String path, Optional<String> value) {
    value.ifPresent(text -> add(path, text));
    return this;
  }

  TextCollector add(String path, List<String> values) {
    return each(path, values, (itemPath, value) -> add(itemPath, value));
  }

  /** Adds what an item of a list has, by the item's path. */
  <T> TextCollector each(String path, List<T> items, BiConsumer<String, T> item) {
    for (int i = 0; i < items.size(); i++) {
      item.accept(path + "." + i, items.get(i));
    }
    return this;
  }

  void add(Text text) {
    texts.add(text);
  }

  List<Text> texts() {
    return texts;
  }
}
