package dk.genklang.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dk.genklang.catalog.Catalog;
import dk.genklang.catalog.Routes;
import dk.genklang.testing.TinySite;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomFeedsTest {
  @TempDir private Path folder;

  @Test
  void anActivityIsAnEntryWithItsTimesAndItsText() {
    String text =
        write(
                TinySite.activity(
                        "spis",
                        """
                        alert: Lukket < jul
                        schedule: [{every: week, on: [monday], from: "10:00", start: 2026-09-01}]
                        """)
                    .replace(
                        "Kom, som du er.",
                        "Kom & *se* [her](activity/spis), [der](#nej), [ud](https://a.dk).\n\n<b>"))
            .get("feeds/activity.xml");
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
        <id>tag:proeve.example.org,2026:feed/activity</id>
        <title>Prøven: Aktiviteter</title>
        <updated>2026-10-01T00:00:00+02:00</updated>
        <author>
        <name>Prøve Kommune</name>
        </author>
        <link rel="self" type="application/atom+xml" href="https://proeve.example.org/feeds/activity.xml"/>
        <link rel="alternate" type="text/html" href="https://proeve.example.org/aktiviteter/"/>
        <entry>
        <id>tag:proeve.example.org,2026:activity/spis</id>
        <title>Fællesspisning</title>
        <updated>2026-10-01T00:00:00+02:00</updated>
        <link rel="alternate" type="text/html" href="https://proeve.example.org/aktiviteter/spis/"/>
        <category term="mad" label="Mad og fællesskab"/>
        <summary>Vi spiser sammen ved det lange bord.</summary>
        <content type="html" xml:base="https://proeve.example.org/aktiviteter/spis/">\
        &lt;p&gt;Lukket &amp;lt; jul&lt;/p&gt;
        &lt;p&gt;Hver mandag kl. 10.00&lt;/p&gt;
        &lt;p&gt;Kom &amp;amp; &lt;em&gt;se&lt;/em&gt; \
        &lt;a href=&quot;https://proeve.example.org/aktiviteter/spis/&quot; \
        rel=&quot;external noopener&quot;&gt;her&lt;/a&gt;, der, \
        &lt;a href=&quot;https://a.dk&quot; rel=&quot;external noopener&quot;&gt;ud&lt;/a&gt;.&lt;/p&gt;
        &lt;p&gt;&amp;lt;b&amp;gt;&lt;/p&gt;
        </content>
        </entry>
        </feed>
        """,
        text);
    Entry entry = feed(text).getEntries().get(0);
    assertTrue(entry.getContents().get(0).getValue().contains("<em>se</em>"));
  }

  @Test
  void whatWasCheckedLastComesFirst() {
    String files =
        TinySite.activity("a", "status: ended")
            + TinySite.activity("b", "")
            + TinySite.activity("c", "").replace("2026-10-01", "2026-11-20")
            + TinySite.activity("d", "").replace("2026-10-01", "2026-11-02");
    Feed feed = feed(write(files).get("feeds/activity.xml"));
    assertEquals(
        List.of("activity/c", "activity/d", "activity/b"),
        feed.getEntries().stream().map(entry -> entry.getId().replaceAll(".*:", "")).toList());
    assertEquals(feed.getEntries().get(0).getUpdated(), feed.getUpdated());
  }

  @Test
  void everyKindHasAValidFeedEvenWithoutEntries() {
    Map<String, String> files = write("");
    Set<String> feeds =
        files.keySet().stream().filter(file -> file.endsWith(".xml")).collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "feeds/activity.xml",
            "feeds/association.xml",
            "feeds/place.xml",
            "feeds/tool.xml",
            "feeds/collection.xml",
            "feeds/story.xml",
            "feeds/grant.xml",
            "feeds/page.xml",
            "sitemap.xml"),
        feeds);
    for (String file : feeds) {
      if (file.startsWith("feeds/")) {
        Feed feed = feed(files.get(file));
        assertEquals("Prøve Kommune", feed.getAuthors().get(0).getName());
        List<Link> self = feed.getOtherLinks();
        assertEquals("https://proeve.example.org/" + file, self.get(0).getHref());
      }
    }
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() {
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;\">x&amp;😀y</a>\n",
        new String(
            new Xml().text("a", "x\u0000\u0008&😀\uD800\uFFFEy", "b", "\"<\u0001").bytes(),
            StandardCharsets.UTF_8));
  }

  private Map<String, String> write(String content) {
    Catalog catalog = TinySite.in(folder, content).catalog();
    Map<String, String> files = new TreeMap<>();
    new Feeds(catalog, new Routes(catalog.config().baseUrl(), catalog.config().language()))
        .write((file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  private static Feed feed(String text) {
    try {
      return (Feed) new WireFeedInput().build(new StringReader(text));
    } catch (FeedException e) {
      throw new AssertionError(text, e);
    }
  }
}
