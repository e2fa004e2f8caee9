package org.customizedemployment.rules.condition.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final Pursuit PURSUIT = Pursuit.builder()
            .header(EntryHeader.first("p"))
            .pursuitKind(PursuitKind.WAGE_JOB)
            .state(PursuitState.ENDED)
            .endedOn(LocalDate.of(2026, 3, 1))
            .changedCircumstances("secret")
            .build();

    /** A new kind is covered as soon as it is declared; one that has only texts would have to be argued for here. */
    @Test
    void every_kind_has_attributes_to_decide_by() {
        for (EntryType<?> type : EntryTypes.all()) {
            assertThat(Attributes.namesOf(type)).as(type.getKind()).isNotEmpty();
        }
    }

    @Test
    void codes_dates_and_flags_that_a_kind_declares_can_be_read() {
        assertThat(read(Pursuit.TYPE, "ended-on")).containsExactly(new ArgumentValue.OfDate(LocalDate.of(2026, 3, 1)));
        assertThat(read(Pursuit.TYPE, "from-existing-job")).containsExactly(new ArgumentValue.OfFlag(false));
        assertThat(Attributes.find(Pursuit.TYPE, "ended-by").orElseThrow().read(PURSUIT))
                .isEmpty();
        assertThat(Attributes.find(Pursuit.TYPE, "ended-by").orElseThrow().getWords())
                .contains("job-seeker");
        DocumentRecord document = DocumentRecord.builder()
                .header(EntryHeader.first("d"))
                .documentType(DocumentType.CE_PLAN)
                .title("plan")
                .state(DocumentState.FINAL)
                .build();
        assertThat(Attributes.find(DocumentRecord.TYPE, "document-type")
                        .orElseThrow()
                        .read(document))
                .contains(List.of(new ArgumentValue.OfCode("ce-plan")));
        assertThat(Attributes.namesOf(Agreement.TYPE)).contains("agreed-on", "begun-by", "weekly", "duties");
    }

    @Test
    void texts_and_who_somebody_is_can_not_be_read() {
        assertThat(Attributes.namesOf(Pursuit.TYPE)).doesNotContain("changed-circumstances", "end-reason", "employer");
        assertThat(Attributes.namesOf(JobSeeker.TYPE)).doesNotContain("chosen-name", "actor");
    }

    private static List<ArgumentValue> read(EntryType<?> type, String name) {
        return Attributes.find(type, name).orElseThrow().read(PURSUIT).orElseThrow();
    }
}
