package dk.genklang.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void cellsWithCommasQuotesAndLinesAreQuoted() {
    assertEquals(
        "a,\"b, c\",\"d \"\"e\"\"\",\"f\ng\"\r\n",
        new Csv().row(List.of("a", "b, c", "d \"e\"", "f\ng")).toString());
  }

  @Test
  void nothingIsTakenForAFormula() {
    assertEquals(
        "'=1+1,'+45,'-1,'@SUM(A1),'\tx,\"'=a,b\",1-2,\r\n",
        new Csv()
            .row(List.of("=1+1", "+45", "-1", "@SUM(A1)", "\tx", "=a,b", "1-2", ""))
            .toString());
  }
}
