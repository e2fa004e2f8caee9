package org.customizedemployment.core.casefile;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customizedemployment.core.casefile.Places.Place;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Where each entry is kept, by id. Numbers in a few arrays and not a node for each entry: a large case is replayed as fast as memory can be
 * read, and following nodes all over it is what took the time. For one thread while it changes.
 */
final class PlaceIndex {
    private static final int FEWEST = 8;
    /** The fraction of the golden ratio, which spreads numbers that follow each other. */
    private static final int SPREAD = 0x9E3779B9;
    /** Ids of the same hash, by chance or by intent, must not make a case slow: what is not found so near is in the tree. */
    private static final int NEAR = 32;

    /** One more than the number of an id, 0 where there is none; at most half of them are taken. */
    private int[] slots = new int[2 * FEWEST];

    private @Nullable EntryId[] ids = new EntryId[FEWEST];
    private int[] hashes = new int[FEWEST];
    private EntryType<?>[] types = new EntryType<?>[FEWEST];

    /** Null as long as each is the number of its id, as it is in a case that is built from nothing. */
    private int @Nullable [] sequences;

    private @Nullable SortedMap<EntryId, Integer> crowded;
    private int used;
    private int size;

    PlaceIndex() {}

    private PlaceIndex(PlaceIndex other) {
        slots = other.slots.clone();
        ids = other.ids.clone();
        hashes = other.hashes.clone();
        types = other.types.clone();
        sequences = other.sequences == null ? null : other.sequences.clone();
        crowded = other.crowded == null ? null : new TreeMap<>(other.crowded);
        used = other.used;
        size = other.size;
    }

    static PlaceIndex of(Map<EntryId, Place> places) {
        PlaceIndex index = new PlaceIndex();
        places.forEach((id, place) -> index.add(id, place.type(), place.sequence()));
        return index;
    }

    PlaceIndex copy() {
        return new PlaceIndex(this);
    }

    int size() {
        return size;
    }

    boolean contains(EntryId id) {
        return number(id, id.hashCode()) >= 0;
    }

    @Nullable
    Place get(EntryId id) {
        int number = number(id, id.hashCode());
        return number < 0 ? null : place(number);
    }

    /** Adds one that is not there. */
    void add(EntryId id, EntryType<?> type, int sequence) {
        if (used == ids.length) {
            grow();
        }
        if (sequences == null && sequence != used) {
            sequences = numbered();
        }
        if (sequences != null) {
            sequences[used] = sequence;
        }
        int hash = id.hashCode();
        ids[used] = id;
        hashes[used] = hash;
        types[used] = type;
        enter(used++, id, hash);
        size++;
    }

    /** Its slot stays taken until the arrays grow, or those behind it would not be found. */
    @Nullable
    Place remove(EntryId id) {
        int number = number(id, id.hashCode());
        if (number < 0) {
            return null;
        }
        ids[number] = null;
        size--;
        return place(number);
    }

    SortedMap<EntryId, Place> toSortedMap() {
        SortedMap<EntryId, Place> map = new TreeMap<>();
        for (int i = 0; i < used; i++) {
            EntryId id = ids[i];
            if (id != null) {
                map.put(id, place(i));
            }
        }
        return map;
    }

    private int number(EntryId id, int hash) {
        int at = first(hash);
        for (int i = 0; i < NEAR; i++) {
            int number = slots[at] - 1;
            if (number < 0) {
                return -1;
            }
            if (hashes[number] == hash && id.equals(ids[number])) {
                return number;
            }
            at = (at + 1) & (slots.length - 1);
        }
        Integer far = crowded == null ? null : crowded.get(id);
        return far == null || ids[far] == null ? -1 : far;
    }

    private void enter(int number, EntryId id, int hash) {
        int at = first(hash);
        for (int i = 0; i < NEAR; i++) {
            if (slots[at] == 0) {
                slots[at] = number + 1;
                return;
            }
            at = (at + 1) & (slots.length - 1);
        }
        if (crowded == null) {
            crowded = new TreeMap<>();
        }
        crowded.put(id, number);
    }

    private int first(int hash) {
        return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private Place place(int number) {
        return new Place(types[number], sequences == null ? number : sequences[number]);
    }

    private int[] numbered() {
        int[] numbers = new int[ids.length];
        for (int i = 0; i < used; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private void grow() {
        if (size < used / 2) {
            compact();
        } else {
            int room = used + used / 2;
            ids = Arrays.copyOf(ids, room);
            hashes = Arrays.copyOf(hashes, room);
            types = Arrays.copyOf(types, room);
            sequences = sequences == null ? null : Arrays.copyOf(sequences, room);
        }
        if (2 * ids.length > slots.length) {
            slots = new int[2 * slots.length];
            enterAll();
        }
    }

    /** Leaves out those that were removed. */
    private void compact() {
        int[] kept = sequences == null ? numbered() : sequences;
        int next = 0;
        for (int i = 0; i < used; i++) {
            if (ids[i] != null) {
                ids[next] = ids[i];
                hashes[next] = hashes[i];
                types[next] = types[i];
                kept[next++] = kept[i];
            }
        }
        Arrays.fill(ids, next, used, null);
        sequences = kept;
        used = next;
        slots = new int[slots.length];
        enterAll();
    }

    private void enterAll() {
        crowded = null;
        for (int i = 0; i < used; i++) {
            EntryId id = ids[i];
            if (id != null) {
                enter(i, id, hashes[i]);
            }
        }
    }
}
