package dk.genklang.check;

import static dk.genklang.testing.TinySite.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.genklang.testing.TinySite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which addresses are free to be taken. */
class AddressesTest {
  private static final String PAGE =
      """
      -- content/pages/%s.md --
      ---
      title: Om os
      summary: Hvem vi er, og hvordan man ringer til os.
      areas: all
      verified: 2026-10-01
      aliases: [%s]
      ---
      Ring til os.
      """;

  @TempDir Path folder;

  @Test
  void aPageKeepsOffTheSitesOwnAddresses() {
    codes(
        PAGE.formatted("om", "kontakt, kalender, en") + PAGE.formatted("print", "plakater"),
        "content/pages/om.md:6:20 reserved-id",
        "content/pages/print.md:2:1 reserved-id");
  }

  @Test
  void thePagesOfALanguageAreTheSitesOwnToo() {
    codes(
        """
        -- + site-config.yml --
        languages: [da, en]
        """
            + PAGE.formatted("om", "en, ar"),
        "content/pages/om.md:6:11 reserved-id");
  }

  @Test
  void whatIsNoPageStandsInAFolderOfItsOwn() {
    codes(activity("print", "aliases: [kalender]"));
  }

  @Test
  void anAliasIsNobodyElsesName() {
    codes(
        activity("a", "aliases: [b, a, c, d]")
            + activity("b", "aliases: [d, e]")
            + PAGE.formatted("om", "a"),
        "content/activities/a.md:13:11 alias-taken",
        "content/activities/a.md:13:14 alias-own-id",
        "content/activities/b.md:13:11 alias-taken");
  }

  @Test
  void eachRowHasANameOfItsOwn() {
    codes(
        """
        -- content/categories.yml --
        - {id: mad, name: Mad og fællesskab}
        - {id: spil, name: Spil}
        - {id: mad, name: Mad igen}
        -- content/audiences.yml --
        - {id: alle, name: Alle}
        - {id: alle, name: Alle igen}
        - {id: mad, name: Madglade}
        """,
        "content/audiences.yml:2:8 duplicate-id",
        "content/categories.yml:3:8 duplicate-id");
  }

  private void codes(String files, String... expected) {
    assertEquals(List.of(expected), TinySite.in(folder, files).codes());
  }
}
