package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyLinksTest {
  @TempDir Path folder;

  @Test
  void aLinkThatLeadsNowhereIsFoundWhereItStands() {
    assertEquals(
        List.of(
            "content/activities/spis.md:15:21 missing-reference",
            "content/activities/spis.md:16:5 bad-link",
            "content/activities/spis.md:17:5 bad-link"),
        codes(
            """
            Kom, og se [dansen](activity/dans).
            [x](javascript:alert) og
            [y](dans) og [z](https://example.org/) [æ](#op) [ø](activity/spis)
            """));
  }

  @Test
  void aPictureThatIsNotThereIsFound() {
    TinySite site = site("![Bordet](media/bord.jpg)\n![Stolen](media/../stol.jpg)\n");
    assertEquals(
        List.of(
            "content/activities/spis.md:15:11 missing-image",
            "content/activities/spis.md:16:11 bad-link"),
        site.codes());
  }

  private List<String> codes(String body) {
    return site(body).codes();
  }

  private TinySite site(String body) {
    return TinySite.in(folder, activity("spis", "").replace("Kom, som du er.\n", body));
  }
}
