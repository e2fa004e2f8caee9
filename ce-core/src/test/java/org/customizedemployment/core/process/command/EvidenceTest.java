package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A figure that an auditor asks about leads to the documents that show it, and a document names the version of its form. */
class EvidenceTest {
    private static final CaseProcess PROCESS = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 10);

    private static Earnings earnings() {
        return Earnings.builder()
                .header(EntryHeader.first("earnings"))
                .firstDay(LocalDate.of(2026, 3, 1))
                .lastDay(LocalDate.of(2026, 3, 31))
                .gross(Money.parse("USD 1200.00"))
                .addEvidence(EntryId.of("stub"))
                .build();
    }

    private static DocumentRecord stub() {
        return DocumentRecord.builder()
                .header(EntryHeader.first("stub"))
                .documentType(DocumentType.of("pay-stub"))
                .title("Pay stub of March")
                .formVersion("pilot-2")
                .sentOn(RECEIVED)
                .build();
    }

    private static CommandOutcome record(CaseFile file, Entry... entries) {
        return PROCESS.decide(
                file,
                0,
                new Command.Record(List.of(entries)),
                CaseContext.of("c", "staff", PlaceTime.parse("2026-04-10T09:00[America/New_York]")));
    }

    @Test
    @Tag("FED-EV-1")
    void a_figure_names_documents_that_are_in_the_case_and_no_others() {
        CaseFile empty = CaseFile.empty(CaseId.of("case-1"));

        assertThat(record(empty, earnings())).isInstanceOf(CommandOutcome.Rejected.class);
        CommandOutcome both = record(empty, stub(), earnings());
        assertThat(both).isInstanceOf(CommandOutcome.Accepted.class);
        CaseFile file = ((CommandOutcome.Accepted) both).caseFile();
        assertThat(file.find(Earnings.TYPE, EntryId.of("earnings"))
                        .orElseThrow()
                        .getEvidence())
                .allSatisfy(
                        one -> assertThat(file.find(DocumentRecord.TYPE, one)).isPresent());
    }

    @Test
    @Tag("FED-EV-1")
    void a_figure_does_not_rest_on_another_figure() {
        Earnings onItself = Earnings.builder()
                .from(earnings())
                .header(EntryHeader.first("other"))
                .evidence(List.of(EntryId.of("earnings")))
                .build();

        assertThat(record(CaseFile.empty(CaseId.of("case-1")), stub(), earnings(), onItself))
                .isInstanceOf(CommandOutcome.Rejected.class);
    }

    @Test
    @Tag("CT-15")
    void a_document_says_on_which_version_of_the_packets_form_it_was_written() {
        assertThat(stub().getFormVersion()).contains("pilot-2");
    }
}
