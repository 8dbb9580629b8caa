package dk.genklang.search;

import java.util.Arrays;

/** Numbers in a row that is filled, read and emptied again and again. */
final class Row {
  private int[] numbers = new int[32];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  void addAll(int[] more) {
    for (int number : more) {
      add(number);
    }
  }

  /** Adds a number that is not there from a place on. */
  void addNew(int number, int from) {
    for (int at = from; at < size; at++) {
      if (numbers[at] == number) {
        return;
      }
    }
    add(number);
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
