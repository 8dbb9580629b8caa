package dk.genklang.search;

import dk.genklang.model.Abc;
import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Collection;
import dk.genklang.model.Common;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Markdown;
import dk.genklang.model.Offer;
import dk.genklang.model.Place;
import dk.genklang.model.Price;
import dk.genklang.model.Room;
import dk.genklang.model.Schedule;
import dk.genklang.model.Story;
import dk.genklang.model.Tool;
import dk.genklang.model.Transport;
import dk.genklang.model.Volunteering;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything people can read on an entry's page besides its title and summary. */
final class BodyText {
  private final Function<Markdown, String> plain;
  private final FieldsBuilder fields;
  private final Common common;

  /**
   * @param plain the text of Markdown
   */
  BodyText(Function<Markdown, String> plain, FieldsBuilder fields, Common common) {
    this.plain = plain;
    this.fields = fields;
    this.common = common;
  }

  /** Adds it to the fields. */
  void add(Entry entry) {
    if (!common.body().isEmpty()) {
      text("body", plain.apply(common.body()));
    }
    if (entry instanceof Activity activity) {
      activity(activity);
    } else if (entry instanceof Association association) {
      association(association);
    } else if (entry instanceof Place place) {
      place(place);
    } else if (entry instanceof Tool tool) {
      tool(tool);
    } else if (entry instanceof Collection collection) {
      text("intro", collection.intro());
    } else if (entry instanceof Story story) {
      text("quote", story.quote());
    } else if (entry instanceof Grant grant) {
      text("apply", grant.apply());
      text("examples", grant.examples());
    }
  }

  private void activity(Activity activity) {
    abc(activity.abc());
    text("benefit", activity.benefit());
    text("first_time", activity.firstTime());
    text("meeting_point", activity.meetingPoint());
    text("find_your_way", activity.findYourWay());
    text("requirements", activity.requirements());
    text("contribute", activity.contribute());
    text("influence", activity.influence());
    text("bring", activity.bring());
    activity.transport().ifPresent(this::transport);
    text("price", activity.price().stream().map(Price::note).flatMap(Optional::stream).toList());
    text(
        "price", activity.price().stream().map(Price::audience).flatMap(Optional::stream).toList());
    text(
        "schedule",
        activity.schedule().stream().map(Schedule::note).flatMap(Optional::stream).toList());
  }

  private void association(Association association) {
    for (Offer offer : association.offers()) {
      text("offers", offer.name());
      text("offers", offer.how());
      text("offers", offer.where());
    }
    text("comes_to_you", association.comesToYou());
    association.volunteer().ifPresent(this::volunteer);
  }

  private void volunteer(Volunteering volunteer) {
    text("volunteer", volunteer.tasks());
    text("volunteer", volunteer.time());
    text("volunteer", volunteer.trial());
  }

  private void place(Place place) {
    text("rooms", place.rooms().stream().map(Room::name).toList());
    text("cafe", place.cafe());
    text("accessibility", place.accessibility().note());
    transport(place.transport());
  }

  private void tool(Tool tool) {
    text("purpose", tool.purpose());
    tool.abc().ifPresent(this::abc);
    text("steps", tool.steps());
    text("cards", tool.cards());
    text("fields", tool.fields());
    text("prompts", tool.prompts());
    text("source", tool.source());
  }

  private void abc(Abc abc) {
    Stream.of(abc.active(), abc.together(), abc.meaningful()).forEach(text -> text("abc", text));
  }

  private void transport(Transport transport) {
    text("transport", transport.said());
  }

  private void text(String key, String text) {
    fields.text(SearchField.BODY, common, key, text);
  }

  private void text(String key, Optional<String> text) {
    fields.text(SearchField.BODY, common, key, text);
  }

  private void text(String key, java.util.Collection<String> texts) {
    fields.text(SearchField.BODY, common, key, texts);
  }
}
