package dk.genklang.check;

import dk.genklang.markdown.MarkdownReading;
import dk.genklang.model.Abc;
import dk.genklang.model.Activity;
import dk.genklang.model.Association;
import dk.genklang.model.Collection;
import dk.genklang.model.Common;
import dk.genklang.model.ContactPoint;
import dk.genklang.model.Entry;
import dk.genklang.model.Grant;
import dk.genklang.model.Host;
import dk.genklang.model.Place;
import dk.genklang.model.Story;
import dk.genklang.model.Tool;
import dk.genklang.model.Transport;
import java.util.List;
import java.util.Optional;

/**
 * All that a page, a print or a feed shows of an entry in words. Search words, addresses and ids
 * are not shown; people's names and whom a tool comes from are left in peace.
 */
final class EntryTexts {
  static final String BODY = "body";

  private final TextCollector texts;

  private EntryTexts(Entry entry) {
    this.texts = new TextCollector(entry.common().origin());
  }

  static List<Text> of(Entry entry, MarkdownReading body) {
    EntryTexts found = new EntryTexts(entry);
    found.common(entry.common(), body);
    ContactPoints.of(entry).ifPresent(found::contact);
    if (entry instanceof Activity activity) {
      found.activity(activity);
    } else if (entry instanceof Association association) {
      found.association(association);
    } else if (entry instanceof Place place) {
      found.place(place);
    } else if (entry instanceof Tool tool) {
      found.tool(tool);
    } else if (entry instanceof Collection collection) {
      found.texts.add("intro", collection.intro());
    } else if (entry instanceof Story story) {
      found.texts.add("quote", story.quote());
    } else if (entry instanceof Grant grant) {
      found
          .texts
          .add("deadline", grant.deadline())
          .add("apply", grant.apply())
          .add("examples", grant.examples());
    }
    return found.texts.texts();
  }

  private void common(Common common, MarkdownReading body) {
    texts
        .add("title", common.title())
        .add("summary", common.summary())
        .add("image.alt", common.image().map(image -> image.alt()))
        .add("alert", common.alert());
    texts.add(
        new Text(
            BODY,
            body.passages().stream()
                .map(passage -> new Passage(passage.text(), passage::at))
                .toList()));
  }

  private void activity(Activity activity) {
    abc(Optional.of(activity.abc()));
    texts
        .add("meeting_point", activity.meetingPoint())
        .add("find_your_way", activity.findYourWay())
        .each("schedule", activity.schedule(), (path, it) -> texts.add(path + ".note", it.note()))
        .each(
            "price",
            activity.price(),
            (path, it) -> texts.add(path + ".note", it.note()).add(path + ".for", it.audience()))
        .add("signup.deadline", activity.signup().deadline())
        .add("first_time", activity.firstTime())
        .add("companion.who", activity.companion().map(companion -> companion.who()))
        .add("requirements", activity.requirements())
        .add("contribute", activity.contribute())
        .add("influence", activity.influence())
        .add("benefit", activity.benefit())
        .add("bring", activity.bring());
    host(activity.host());
    transport(activity.transport());
  }

  private void association(Association association) {
    texts
        .each(
            "offers",
            association.offers(),
            (path, it) ->
                texts
                    .add(path + ".name", it.name())
                    .add(path + ".how", it.how())
                    .add(path + ".where", it.where()))
        .add("membership_fee", association.membershipFee())
        .add("comes_to_you", association.comesToYou())
        .add("volunteer.tasks", association.volunteer().flatMap(it -> it.tasks()))
        .add("volunteer.time", association.volunteer().flatMap(it -> it.time()))
        .add("volunteer.trial", association.volunteer().flatMap(it -> it.trial()));
  }

  private void place(Place place) {
    texts
        .each(
            "opening_exceptions",
            place.openingExceptions(),
            (path, it) -> texts.add(path + ".note", it.note()))
        .add("accessibility.note", place.accessibility().note())
        .each("rooms", place.rooms(), (path, it) -> texts.add(path + ".name", it.name()))
        .add("cafe", place.cafe());
    host(place.host());
    transport(Optional.of(place.transport()));
  }

  private void tool(Tool tool) {
    abc(tool.abc());
    texts
        .add("purpose", tool.purpose())
        .add("participants", tool.participants())
        .add("steps", tool.steps())
        .add("cards", tool.cards())
        .add("fields", tool.fields())
        .add("prompts", tool.prompts());
  }

  private void abc(Optional<Abc> abc) {
    texts
        .add("abc.active", abc.flatMap(Abc::active))
        .add("abc.together", abc.flatMap(Abc::together))
        .add("abc.meaningful", abc.flatMap(Abc::meaningful));
  }

  private void contact(ContactPoint contact) {
    texts.add("contact.role", contact.role()).add("contact.hours", contact.hours());
  }

  private void host(Optional<Host> host) {
    texts
        .add("host.name", host.flatMap(Host::name))
        .add("host.recognise", host.flatMap(Host::recognise));
  }

  private void transport(Optional<Transport> transport) {
    texts
        .add("transport", transport.flatMap(Transport::text))
        .add("transport.bus", transport.flatMap(Transport::bus))
        .add("transport.carpool", transport.flatMap(Transport::carpool))
        .add("transport.flex", transport.flatMap(Transport::flex))
        .add("transport.parking", transport.flatMap(Transport::parking));
  }
}
