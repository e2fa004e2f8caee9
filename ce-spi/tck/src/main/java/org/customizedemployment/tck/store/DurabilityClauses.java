package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.alreadyApplied;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.conflict;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Test;

/** What was appended outlives the store object. */
interface DurabilityClauses extends StoreClauses {
    @Test
    default void journals_heads_keys_and_snapshots_are_there_when_the_store_is_opened_again() {
        assumeTrue(isDurable(), "the store says that it is not durable");
        CaseStore before = store();
        fill(before, CASE, 3);
        before.putSnapshot(CASE, StoredSnapshot.of(2, "two".getBytes(UTF_8)));
        CaseStore store = reopened();
        assertThat(all(store, CASE)).isEqualTo(changes(1, 3));
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 3));
        assertThat(store.scan(null, 5).items()).containsExactly(new CaseHead(CASE, 3));
        assertThat(store.snapshot(CASE)).contains(StoredSnapshot.of(2, "two".getBytes(UTF_8)));
        assertThat(store.append(CASE, 0, key("k2"), List.of(change(1)))).isEqualTo(alreadyApplied(3, 2));
        assertThat(store.append(CASE, 2, key("late"), List.of(change(3)))).isEqualTo(conflict(3));
        assertThat(store.append(CASE, 3, key("next"), List.of(change(4)))).isEqualTo(appended(4));
    }

    @Test
    default void an_empty_store_can_be_opened_again() {
        assumeTrue(isDurable(), "the store says that it is not durable");
        store();
        assertThat(reopened().scan(null, 5).items()).isEmpty();
    }

    @Test
    default void closing_twice_does_no_harm() {
        CaseStore store = store();
        fill(store, CASE, 1);
        store.close();
        store.close();
    }

    @Test
    default void a_closed_store_says_so() {
        CaseStore store = store();
        store.close();
        StoreClauses.refused(() -> store.append(CASE, 0, key("k"), List.of(change(1))));
        StoreClauses.refused(() -> store.journal(CASE, 0, 1));
        StoreClauses.refused(() -> store.head(CASE));
    }

    @Test
    default void the_store_describes_itself() {
        Descriptor descriptor = store().getDescriptor();
        assertThat(descriptor.kind()).isEqualTo(ProviderKind.STORE);
        assertThat(descriptor.spiVersion()).isEqualTo(Descriptor.SPI_VERSION);
    }
}
