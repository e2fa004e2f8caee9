package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.foundations.SalonCase;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The day on which retention ends is the agency's to supply; the source names only how it is counted. */
@Tag("FED-RET-1")
class RetentionCalendarTest {
    /** Took place on 10 January 2026. */
    private static final EntryId ACTIVITY = EntryId.of("a-home");

    @Test
    void until_the_agency_supplies_its_calendar_nobody_can_tell_and_a_request_erases_nothing() {
        CommandOutcome asked = asked(List.of(new FoundationsPack()), "2032-05-01T09:00[America/New_York]");
        assertThat(asked).isInstanceOf(CommandOutcome.Rejected.class);
        assertThat(asked.decision().getOutcome()).contains(Outcome.CANNOT_TELL);
        assertThat(asked.decision().getFindings())
                .extracting(one -> one.rule().value())
                .containsExactly("core.retention-not-supplied");
    }

    @Test
    void by_the_calendar_of_an_agency_it_erases_on_the_day_after_and_not_before() {
        PackProvider agency = agency("{until: 2026-09-30, date: 2030-01-28}");
        List<PackProvider> packs = List.of(new FoundationsPack(), agency);
        assertThat(asked(packs, "2030-01-28T09:00[America/New_York]")).isInstanceOf(CommandOutcome.Rejected.class);
        assertThat(asked(packs, "2030-01-29T09:00[America/New_York]")).isInstanceOf(CommandOutcome.Accepted.class);
    }

    @Test
    void of_a_period_whose_report_is_not_in_nobody_can_tell_although_others_are() {
        PackProvider agency = agency("{until: 2025-09-30, date: 2029-01-28}");
        CommandOutcome asked = asked(List.of(new FoundationsPack(), agency), "2032-05-01T09:00[America/New_York]");
        assertThat(asked.decision().getOutcome()).contains(Outcome.CANNOT_TELL);
    }

    private static PackProvider agency(String value) {
        String yaml = """
                format: ce-pack/1
                pack: {id: agency, version: 0.1.0, layers-over: [foundations]}
                set-parameters:
                  - {id: retention.ends, citation: FED-RET-1, values: [VALUE]}
                """.replace("VALUE", value);
        return FilePack.of(List.of(PackFile.of("agency.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }

    /** On request of the person, who is told by the agency that retention ended long ago. */
    private static CommandOutcome asked(List<PackProvider> packs, String at) {
        PackLoad.Loaded loaded = (PackLoad.Loaded) PackLoader.load(packs);
        CaseFile file = SalonCase.builder().build();
        HumanDecision decision = new HumanDecision(
                ActorId.of("privacy-officer"),
                Capacity.COUNSELOR,
                LocalDate.of(2026, 5, 1),
                "asked for by the person",
                List.of());
        Command erase = new Command.Erase(
                List.of(ACTIVITY), ErasureBasis.REQUEST_AFTER_RETENTION, LocalDate.of(2020, 1, 1), decision);
        return CaseProcess.of(StandardProcess.definition(), loaded.library().ruleBook(List.of()))
                .decide(file, 1, erase, CaseContext.of("erase", "privacy-officer", PlaceTime.parse(at)));
    }
}
