package dk.genklang.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {
  @Test
  void comeOutAsTheyWentIn() {
    Random random = new Random(1);
    long[] numbers = random.longs(500).map(number -> number >> random.nextInt(64)).toArray();

    PackedNumbers packed = PackedNumbers.of(numbers);

    assertArrayEquals(numbers, packed.some(0, numbers.length));
    assertArrayEquals(Arrays.copyOfRange(numbers, 123, 456), packed.some(123, 456 - 123));
    assertArrayEquals(new long[0], packed.some(500, 0));
  }

  @Test
  void smallOnesTakeAByte() {
    assertEquals(3, PackedNumbers.of(0, 1, 127).bytes().length);
    assertEquals(2 + 10, PackedNumbers.of(128, -1).bytes().length);
    assertEquals(0, PackedNumbers.of().bytes().length);
  }

  @Test
  void thereAreNoMoreThanWentIn() {
    PackedNumbers packed = PackedNumbers.of(7, 8);

    assertThrows(IndexOutOfBoundsException.class, () -> packed.some(1, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> packed.some(3, 1));
  }
}
