package org.customizedemployment.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceFoundTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 400;

    /** Not final, so that a thread to which it were not handed over properly could see it unmade. */
    private static final class Found {
        private int about;
        private int again;

        Found(int about) {
            this.about = about;
            this.again = about;
        }
    }

    /** Equal to all others, as only identity is to count. */
    private static final class Thing {
        private final int number;

        Thing(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Thing;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static List<Thing> things(int number) {
        return IntStream.range(0, number).mapToObj(Thing::new).toList();
    }

    @Test
    void finds_what_was_kept_and_nothing_else() {
        OnceFound<Thing, Found> all = new OnceFound<>(4);
        List<Thing> things = things(500);
        things.subList(0, 400).forEach(one -> all.keep(one, new Found(one.number)));

        for (Thing one : things) {
            Found found = all.find(one);
            assertThat(found == null ? -1 : found.about).isEqualTo(one.number < 400 ? one.number : -1);
        }
    }

    @Test
    void keeps_what_was_found_first() {
        OnceFound<Thing, String> all = new OnceFound<>(4);
        Thing one = new Thing(1);

        assertThat(all.keep(one, "first")).isEqualTo("first");
        assertThat(all.keep(one, "second")).isEqualTo("first");
        assertThat(all.find(one)).isEqualTo("first");
        assertThat(all.find(new Thing(1))).isNull();
    }

    @Test
    void all_threads_are_told_the_same_of_each_thing_whole_and_for_good() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                // Room for few in every other round, so that they come upon tables that are just being made.
                OnceFound<Thing, Found> all = new OnceFound<>(round % 2 == 0 ? 2 : 64);
                List<Thing> things = things(48);
                CyclicBarrier together = new CyclicBarrier(THREADS);
                List<Future<Map<Thing, Set<Found>>>> told = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    told.add(threads.submit(asking(all, things, together, thread)));
                }
                assertOneOfEach(things, told);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks twice over for each, beginning elsewhere than the others, and notes all that it was told. */
    private static Callable<Map<Thing, Set<Found>>> asking(
            OnceFound<Thing, Found> all, List<Thing> things, CyclicBarrier together, int thread) {
        return () -> {
            Map<Thing, Set<Found>> told = new IdentityHashMap<>();
            together.await();
            for (int at = 0; at < things.size() * 2; at++) {
                Thing one = things.get((at + thread % 3) % things.size());
                Found found = all.find(one);
                if (found == null) {
                    found = all.keep(one, new Found(one.number));
                }
                assertThat(found.about).isEqualTo(one.number);
                assertThat(found.again).isEqualTo(one.number);
                told.computeIfAbsent(one, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(found);
            }
            return told;
        };
    }

    private static void assertOneOfEach(List<Thing> things, List<Future<Map<Thing, Set<Found>>>> told)
            throws Exception {
        Map<Thing, Set<Found>> each = new IdentityHashMap<>();
        for (Future<Map<Thing, Set<Found>>> one : told) {
            one.get()
                    .forEach((thing, found) -> each.computeIfAbsent(
                                    thing, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .addAll(found));
        }
        for (Thing thing : things) {
            assertThat(each.get(thing)).hasSize(1);
        }
    }
}
