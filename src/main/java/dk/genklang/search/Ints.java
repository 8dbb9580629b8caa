package dk.genklang.search;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in a row that grows without being copied: there are millions of them. */
final class Ints {
  private static final int BITS = 14;
  private static final int MASK = (1 << BITS) - 1;

  private final List<int[]> blocks = new ArrayList<>();
  private int size;

  void add(int number) {
    if ((size & MASK) == 0) {
      blocks.add(new int[1 << BITS]);
    }
    blocks.get(size >> BITS)[size++ & MASK] = number;
  }

  int get(int at) {
    return blocks.get(at >> BITS)[at & MASK];
  }

  int size() {
    return size;
  }
}
