package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.customizedemployment.spi.store.CaseStore;
import org.junit.jupiter.api.Test;

/** A store has the parts that it is said to have: else their clauses would be passed over in silence. */
interface PartClauses extends StoreClauses {
    @Test
    default void the_store_has_the_parts_that_are_claimed_for_it_and_no_others() {
        CaseStore store = store();
        Set<StorePart> there = EnumSet.noneOf(StorePart.class);
        store.chain().ifPresent(any -> there.add(StorePart.CHAIN));
        store.feed().ifPresent(any -> there.add(StorePart.FEED));
        store.attachments().ifPresent(any -> there.add(StorePart.ATTACHMENTS));
        assertThat(there).isEqualTo(parts());
    }
}
