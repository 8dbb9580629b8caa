package dk.genklang.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What a result shows. Texts are in the page's language; what does not apply is empty and left out
 * of the file.
 *
 * @param ref {@code activity/krolf}
 * @param kind the kind's code
 * @param label the kind's name
 * @param url to write in a link
 * @param category id of the first category, for its sign and colour
 * @param categoryName the first category's name
 * @param when days and time in words
 * @param next the next date as {@code 2026-12-01}
 * @param day the next date's weekday in words
 * @param date the next date in short
 * @param time from when to when
 * @param place where it is: the place's title, or the areas' names
 * @param price free, or the amount
 * @param per what the price is paid for
 * @param status in words, when it is not simply active
 * @param phone of a contact
 * @param language of the texts where it is not the page's
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "ref",
  "kind",
  "label",
  "title",
  "url",
  "summary",
  "category",
  "categoryName",
  "when",
  "next",
  "day",
  "date",
  "time",
  "place",
  "price",
  "per",
  "signup",
  "status",
  "alert",
  "phone",
  "language"
})
record Card(
    String ref,
    String kind,
    String label,
    String title,
    String url,
    String summary,
    String category,
    String categoryName,
    String when,
    String next,
    String day,
    String date,
    String time,
    String place,
    String price,
    String per,
    String signup,
    String status,
    String alert,
    String phone,
    String language) {}
