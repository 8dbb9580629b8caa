package dk.genklang.model;

import java.time.DayOfWeek;

/**
 * A weekday counted within the month: the first Wednesday, the last Monday.
 *
 * @param ordinal 1 to 4 from the start of the month, or -1 for the last
 */
public record OrdinalDay(int ordinal, DayOfWeek day) {}
