package dk.genklang.publish;

import dk.genklang.kept.PackedNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the link check keeps of a file: little, for there may be a hundred thousand. Not changed
 * once built.
 */
final class Facts {
  private static final Facts NONE =
      new Facts(new Target[0], PackedNumbers.of(), new String[0], List.of());

  private final Target[] targets;

  /**
   * For each target how many lines the first link to it stands below the one before; the column.
   */
  private final PackedNumbers places;

  private final String[] ids;
  private final List<Fault> faults;

  private Facts(Target[] targets, PackedNumbers places, String[] ids, List<Fault> faults) {
    this.targets = targets;
    this.places = places;
    this.ids = ids;
    this.faults = faults;
  }

  /**
   * Facts that were found earlier.
   *
   * @param ids sorted
   */
  static Facts of(Target[] targets, PackedNumbers places, String[] ids, List<Fault> faults) {
    if (targets.length == 0 && ids.length == 0 && faults.isEmpty()) {
      return NONE; // as for most files, which are no pages
    }
    return new Facts(targets, places, ids, List.copyOf(faults));
  }

  static Facts none() {
    return NONE;
  }

  /** How many different places on the site it links to. */
  int links() {
    return targets.length;
  }

  Target target(int link) {
    return targets[link];
  }

  /** The places of the first links to each target, see {@link Cursor}. */
  long[] places() {
    long[] numbers = places.some(0, 2 * targets.length);
    long[] all = new long[targets.length];
    long line = 0;
    for (int i = 0; i < all.length; i++) {
      line += PackedNumbers.signed(numbers[2 * i]);
      all[i] = (line << Integer.SIZE) | numbers[2 * i + 1];
    }
    return all;
  }

  /** What {@link #places} are kept as. */
  PackedNumbers packedPlaces() {
    return places;
  }

  /** Lines mostly rise, but may fall. */
  private static PackedNumbers packed(List<Long> places) {
    long[] numbers = new long[2 * places.size()];
    long line = 0;
    for (int i = 0; i < places.size(); i++) {
      long below = Cursor.line(places.get(i)) - line;
      line += below;
      numbers[2 * i] = PackedNumbers.signLast(below);
      numbers[2 * i + 1] = Cursor.column(places.get(i));
    }
    return PackedNumbers.of(numbers);
  }

  /** Whether an address can name this after {@code #}. */
  boolean hasId(String id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }

  List<String> ids() {
    return Collections.unmodifiableList(Arrays.asList(ids));
  }

  List<Fault> faults() {
    return faults;
  }

  /** Gathers the facts of one file. */
  static final class Builder {
    private final Addresses addresses;
    private final UnaryOperator<String> shared;
    private String from;
    private final Set<Target> seen = new HashSet<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param shared gives one and the same string for equal ones, as most pages have the same ids
     */
    Builder(Addresses addresses, UnaryOperator<String> shared, String file) {
      this.addresses = addresses;
      this.shared = shared;
      this.from = file;
    }

    /** From now on, addresses are relative to this one. */
    void base(String address) {
      Target base = addresses.target(address, from);
      from = base.kind() == Target.Kind.INSIDE ? base.file() : from;
    }

    void link(String address, long place) {
      Target target = addresses.target(address, from);
      if (target.kind() != Target.Kind.OUTSIDE && seen.add(target)) {
        targets.add(target);
        places.add(place);
      }
    }

    void id(String id) {
      ids.add(shared.apply(id));
    }

    void fault(Fault fault) {
      faults.add(fault);
    }

    Facts build() {
      return new Facts(
          targets.toArray(new Target[0]),
          packed(places),
          ids.stream().sorted().toArray(String[]::new),
          List.copyOf(faults));
    }
  }
}
