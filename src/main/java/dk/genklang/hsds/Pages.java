package dk.genklang.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.genklang.catalog.DataList;
import dk.genklang.kept.Reads;
import dk.genklang.model.Ref;
import dk.genklang.publish.Draft;
import dk.genklang.publish.Sink;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lists cut into pages, one file each: {@code services.json}, {@code services-2.json}... Only what
 * is on one page is ever held.
 *
 * @param size how many things are on a page
 */
record Pages(Sink sink, String folder, int size) {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

  /** How many pages there are of so many things; one of none. */
  int count(int items) {
    return Math.max(1, (items + size - 1) / size);
  }

  /**
   * Writes every page of a list in HSDS's envelope (the specification's OpenAPI, "Page"), on all
   * cores.
   *
   * @param ref what an item is made from
   * @param made makes an item of that, and of what it asks for
   */
  <T> void write(DataList list, List<T> items, Function<T, Ref> ref, Function<T, Json> made) {
    IntStream.rangeClosed(1, count(items.size()))
        .parallel()
        .forEach(
            page -> {
              List<T> shown = shown(items, page);
              List<Ref> refs = shown.stream().map(ref).toList();
              String file = folder + list.file(page);
              sink.make(
                  file,
                  items.size() + " " + size + " " + refs,
                  () -> {
                    refs.forEach(Reads::note);
                    return Draft.of(file, bytes(page(items, shown, page, made)));
                  });
            });
  }

  private <T> List<T> shown(List<T> items, int page) {
    return items.subList((page - 1) * size, Math.min(page * size, items.size()));
  }

  private <T> Json page(List<T> items, List<T> shown, int page, Function<T, Json> made) {
    int pages = count(items.size());
    return new Json()
        .with("total_items", items.size())
        .with("total_pages", pages)
        .with("page_number", page)
        .with("size", shown.size())
        .with("first_page", page == 1)
        .with("last_page", page == pages)
        .with("empty", shown.isEmpty())
        .withAll("contents", shown.stream().map(made).toList());
  }

  void put(String file, Json json) {
    sink.put(folder + file, bytes(json));
  }

  private static byte[] bytes(Json json) {
    try {
      byte[] text = MAPPER.writeValueAsBytes(json.node());
      byte[] line = Arrays.copyOf(text, text.length + 1);
      line[text.length] = '\n';
      return line;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // texts and numbers can be written
    }
  }
}
