package dk.genklang.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen from the left, where a line is read from the right. */
class BidirectionalTest {
  @ParameterizedTest
  @CsvSource({
    "اب 9:00–10:30, 9:00–10:30 با",
    "اب 17–19.30 جد, دج 17–19.30 با",
    "اب 00 00 00 14., .00 00 00 14 با",
    "اب +45 00 00 00 14, +45 00 00 00 14 با",
    "اب (14) جد, دج (14) با",
    "Krolf اب, با Krolf"
  })
  void hoursAndPhoneNumbersAreReadFromTheLeft(String written, String seen) {
    assertEquals(seen, Bidirectional.seen(written, Bidi.RTL));
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "Kl. 9.00–10.30, Kl. 9.00–10.30"})
  void aLineFromTheLeftStaysAsItIs(String written, String seen) {
    assertEquals(seen, Bidirectional.seen(written, Bidi.LTR));
  }
}
