package org.customizedemployment.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.pursuit.Agreement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EntryNatureTest {
    @Test
    void what_took_place_once_is_told_from_what_holds_over_a_time() {
        assertThat(Activity.TYPE.getNature()).isEqualTo(EntryNature.HAPPENING);
        assertThat(Employer.TYPE.getNature()).isEqualTo(EntryNature.STANDING);
    }

    @Test
    @Tag("SEM-6")
    void an_agreement_is_terms() {
        assertThat(Agreement.TYPE.getNature()).isEqualTo(EntryNature.TERMS);
    }

    @Test
    void of_an_unknown_kind_nothing_is_said_so_it_is_standing() {
        assertThat(EntryType.opaque("moon-phase", 3).getNature()).isEqualTo(EntryNature.STANDING);
        assertThat(OpaqueEntry.of("moon-phase", 3, EntryHeader.first("x"), "{}").type())
                .isEqualTo(EntryType.opaque("moon-phase", 3));
    }
}
