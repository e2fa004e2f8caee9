package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.core.casefile.Places.Place;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.id.EntryId;
import org.junit.jupiter.api.Test;

class PlaceIndexTest {
    private static final int BITS = 9;

    @Property(tries = 500)
    void it_holds_what_a_map_holds_whatever_was_added_and_removed(@ForAll("ids") List<EntryId> ids) {
        SortedMap<EntryId, Place> map = new TreeMap<>();
        PlaceIndex index = new PlaceIndex();
        int sequence = 0;
        for (EntryId id : ids) {
            if (map.containsKey(id)) {
                assertThat(index.remove(id)).isEqualTo(map.remove(id));
            } else {
                assertThat(index.get(id)).isNull();
                assertThat(index.remove(id)).isNull();
                index.add(id, Activity.TYPE, sequence);
                map.put(id, new Place(Activity.TYPE, sequence++));
            }
            assertThat(index.size()).isEqualTo(map.size());
            assertThat(index.contains(id)).isEqualTo(map.containsKey(id));
        }
        for (EntryId id : ids) {
            assertThat(index.get(id)).isEqualTo(map.get(id));
        }
        assertThat(index.toSortedMap()).isEqualTo(map);
        assertThat(PlaceIndex.of(map).toSortedMap()).isEqualTo(map);
    }

    @Test
    void a_copy_is_apart() {
        PlaceIndex index = new PlaceIndex();
        crowd().forEach(id -> index.add(id, Activity.TYPE, 1));
        PlaceIndex copy = index.copy();
        EntryId first = crowd().get(0);
        crowd().forEach(copy::remove);
        copy.add(EntryId.of("other"), Activity.TYPE, 2);
        assertThat(index.size()).isEqualTo(crowd().size());
        assertThat(index.contains(first)).isTrue();
        assertThat(index.contains(EntryId.of("other"))).isFalse();
        assertThat(copy.size()).isEqualTo(1);
        assertThat(copy.contains(first)).isFalse();
    }

    /** Among them many of the same hash, which no table tells apart. */
    @Provide
    Arbitrary<List<EntryId>> ids() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 200).map(number -> EntryId.of("entry-" + number)),
                        Arbitraries.of(crowd()))
                .list()
                .ofMaxSize(600);
    }

    private static List<EntryId> crowd() {
        return IntStream.range(0, 1 << BITS).mapToObj(PlaceIndexTest::colliding).toList();
    }

    private static EntryId colliding(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return EntryId.of(text.toString());
    }
}
