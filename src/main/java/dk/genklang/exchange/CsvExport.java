package dk.genklang.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dk.genklang.model.Kind;
import dk.genklang.source.ContentFile;
import dk.genklang.source.ContentFolder;
import dk.genklang.source.Document;
import dk.genklang.source.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes every entry of a content folder into tables, one a kind, as Danish spreadsheets open them:
 * UTF-8 with its mark, cells separated by semicolons, lines ended by CRLF. A row is an entry or a
 * translation, a column is a key.
 *
 * <p>The tables are for editors: drafts and hidden addresses are in them. Left out are only the
 * names of persons whose consent has ended.
 */
public final class CsvExport {
  private static final String BODY = "body";
  private static final CsvSchema FORM =
      CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n");

  private final ContentFolder folder;
  private final LocalDate asOf;

  /**
   * @param folder of content without errors
   * @param asOf the day by which consents are judged
   */
  public CsvExport(ContentFolder folder, LocalDate asOf) {
    this.folder = folder;
    this.asOf = asOf;
  }

  /** The tables by their file names; none for a kind without entries. */
  public Map<String, byte[]> files() throws IOException {
    Map<Kind, List<Map<String, String>>> rows = new TreeMap<>();
    for (ContentFile file : folder.files(problem -> {})) {
      Optional<Document> document = folder.read(file, problem -> {});
      if (document.isPresent()) {
        rows.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(row(document.get()));
      }
    }
    Map<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<Kind, List<Map<String, String>>> table : rows.entrySet()) {
      files.put(table.getKey().folder() + ".csv", table(table.getKey(), table.getValue()));
    }
    return files;
  }

  private Map<String, String> row(Document document) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Columns.ID, document.source().name().id());
    document.source().name().language().ifPresent(code -> row.put(Columns.LANGUAGE, code));
    document.front().values().forEach((key, value) -> put(row, key, value));
    String body = document.body().text();
    if (!body.isEmpty()) {
      row.put(BODY, body.endsWith("\n") ? body.substring(0, body.length() - 1) : body);
    }
    return row;
  }

  private void put(Map<String, String> row, String path, Node node) {
    if (node instanceof Node.Scalar scalar) {
      if (!scalar.missing()) {
        row.put(path, scalar.value().strip());
      }
    } else if (node instanceof Node.Mapping mapping) {
      boolean ended = ended(mapping);
      mapping.values().entrySet().stream()
          .filter(
              value -> !ended || !List.of("name", "consent", "expires").contains(value.getKey()))
          .forEach(value -> put(row, path + "." + value.getKey(), value.getValue()));
      if (mapping.values().isEmpty()) {
        row.put(path, Cells.EMPTY_MAPPING);
      }
    } else if (node instanceof Node.Sequence sequence) {
      list(row, path, sequence.items());
    }
  }

  private void list(Map<String, String> row, String path, List<Node> items) {
    boolean texts = items.stream().allMatch(Node.Scalar.class::isInstance);
    if (texts) {
      row.put(
          path,
          Cells.joined(items.stream().map(it -> ((Node.Scalar) it).value().strip()).toList()));
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      put(row, path + "." + (i + 1), items.get(i));
    }
  }

  /** Whether it is a person whose consent has ended. */
  private boolean ended(Node.Mapping mapping) {
    try {
      return mapping.values().get("expires") instanceof Node.Scalar date
          && LocalDate.parse(date.value().strip()).isBefore(asOf);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static byte[] table(Kind kind, List<Map<String, String>> rows) throws IOException {
    Set<String> used = new HashSet<>();
    boolean translated = false;
    for (Map<String, String> row : rows) {
      translated |= row.containsKey(Columns.LANGUAGE);
      used.addAll(row.keySet());
    }
    List<String> keys =
        used.stream().filter(key -> !isOwn(key)).sorted(Keys.of(kind).order()).toList();
    List<String> columns = new ArrayList<>(List.of(Columns.ID));
    if (translated) {
      columns.add(Columns.LANGUAGE);
    }
    keys.stream().filter(key -> !key.equals(BODY)).forEach(columns::add);
    keys.stream().filter(BODY::equals).forEach(columns::add); // long, and so last
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    CsvFactory factory =
        CsvFactory.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS).build();
    try (CsvGenerator csv = factory.createGenerator(text)) {
      csv.setSchema(FORM);
      write(csv, columns);
      for (Map<String, String> row : rows) {
        write(csv, columns.stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator csv, List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(Cells.safe(cell));
    }
    csv.writeEndArray();
  }

  private static boolean isOwn(String key) {
    return key.equals(Columns.ID) || key.equals(Columns.LANGUAGE);
  }
}
