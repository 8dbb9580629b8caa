package dk.genklang.model;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Open from one time to another on a weekday. */
public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime to) {}
