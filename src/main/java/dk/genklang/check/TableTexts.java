package dk.genklang.check;

import dk.genklang.model.Area;
import dk.genklang.model.Audience;
import dk.genklang.model.Category;
import dk.genklang.model.Contact;
import dk.genklang.model.Content;
import dk.genklang.model.Holiday;
import dk.genklang.model.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows in words of areas, categories, audiences, contacts, holidays and other places.
 */
final class TableTexts {
  private TableTexts() {}

  static List<Text> of(Content content) {
    List<Text> texts = new ArrayList<>();
    for (Area area : content.areas()) {
      texts.addAll(
          new TextCollector(area.origin())
              .add("name", area.name())
              .add("summary", area.summary())
              .texts());
    }
    for (Category category : content.categories()) {
      texts.addAll(
          new TextCollector(category.origin())
              .add("name", category.name())
              .add("summary", category.summary())
              .texts());
    }
    for (Audience audience : content.audiences()) {
      texts.addAll(new TextCollector(audience.origin()).add("name", audience.name()).texts());
    }
    for (Contact contact : content.contacts()) {
      texts.addAll(
          new TextCollector(contact.origin())
              .add("name", contact.name())
              .add("hours", contact.hours())
              .add("note", contact.note())
              .texts());
    }
    for (Holiday holiday : content.holidays()) {
      texts.addAll(new TextCollector(holiday.origin()).add("name", holiday.name()).texts());
    }
    for (Link link : content.links()) {
      texts.addAll(
          new TextCollector(link.origin())
              .add("title", link.title())
              .add("summary", link.summary())
              .texts());
    }
    return texts;
  }
}
