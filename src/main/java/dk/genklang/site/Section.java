package dk.genklang.site;

import java.util.List;

/**
 * A part of a long list whose rows are not made yet.
 *
 * @param id and title and path: as in {@link Group}
 */
record Section(String id, Phrase title, String path, List<Line> lines) {
  Section {
    lines = List.copyOf(lines);
  }

  /** The same with some of its lines. */
  Section of(List<Line> some) {
    return new Section(id, title, path, some);
  }

  Group group(Edition edition) {
    return Group.of(id, title, path, lines.stream().map(line -> line.row(edition)).toList());
  }

  static List<Group> groups(List<Section> sections, Edition edition) {
    return sections.stream().map(section -> section.group(edition)).toList();
  }
}
