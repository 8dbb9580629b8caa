package dk.genklang.search;

import dk.genklang.catalog.Facet;
import dk.genklang.model.Ref;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be found.
 *
 * @param boost what a match in it is worth, 1 being usual
 * @param fields what is written in each field; a field may be absent
 * @param facets the values it can be narrowed down by
 */
record SearchDocument(
    Ref ref,
    double boost,
    Map<SearchField, List<Segment>> fields,
    Map<Facet, List<String>> facets,
    Card card) {
  SearchDocument {
    fields = Map.copyOf(fields);
    facets = Map.copyOf(facets);
  }
}
