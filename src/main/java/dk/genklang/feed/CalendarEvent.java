package dk.genklang.feed;

import java.util.Optional;

/**
 * A VEVENT, ready to be put into calendars.
 *
 * @param place id of the place where it happens
 * @param lines from BEGIN to END
 */
record CalendarEvent(Optional<String> place, String lines) {}
