package org.customizedemployment.core.todo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;

/** Cases and their parts that the tests on what is due share. */
final class TodoCases {
    static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    static final ActorId STAFF = ActorId.of("staff-1");

    private TodoCases() {}

    static EntryHeader header(String id, String until) {
        return EntryHeader.first(id)
                .withEffective(EffectiveRange.between(LocalDate.parse("2025-03-01"), LocalDate.parse(until)));
    }

    static CaseFile file(String id, ProcessDefinition process, PhaseId phase, Entry... entries) {
        CaseFile file = CaseFile.empty(CaseId.of(id)).withFocus(process.getPin(), phase);
        for (Entry entry : entries) {
            file = file.with(entry);
        }
        return file;
    }

    static CaseFile standard(Entry... entries) {
        return file("case-1", StandardProcess.definition(), StandardProcess.JOB_DEVELOPMENT, entries);
    }

    static CaseFile ips(Entry... entries) {
        return file("case-1", IpsProcess.definition(), IpsProcess.JOB_SEARCH, entries);
    }

    static DatedParameter number(ParameterId id, long number) {
        return parameter(id, new ArgumentValue.OfNumber(BigDecimal.valueOf(number)));
    }

    static DatedParameter parameter(ParameterId id, ArgumentValue value) {
        return new DatedParameter(id, EffectiveRange.NOT_STATED, value, null, PackId.of("agency"));
    }

    static TodoList list(CaseFile file, DatedParameter... parameters) {
        return TodoList.of(file, TODAY, References.NONE, Parameters.of(List.of(parameters)));
    }

    static List<String> lines(TodoList list) {
        return list.getItems().stream()
                .map(one -> one.due() + " " + one.kind().word() + " "
                        + one.about().stream().map(ref -> ref.id().value()).toList() + " " + one.citation()
                        + (one.overdue() ? " overdue" : ""))
                .toList();
    }

    static List<String> gaps(TodoList list) {
        return list.getMissing().stream()
                .map(one -> one.kind().word() + " " + one.missing().what())
                .toList();
    }

    static FundingEpisode episode() {
        return FundingEpisode.builder()
                .header(EntryHeader.first("episode-1"))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(LocalDate.parse("2026-02-01"))
                .build();
    }

    static EmployerContact contact(String id, String on, ContactMethod method) {
        return EmployerContact.builder()
                .header(EntryHeader.first(id))
                .employer(EntryId.of("salon"))
                .on(LocalDate.parse(on))
                .method(method)
                .addBy(STAFF)
                .purpose("CANARY purpose")
                .build();
    }

    static Pursuit pursuit(PursuitState state) {
        return Pursuit.builder()
                .header(EntryHeader.first("p-1"))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .employer(EntryId.of("salon"))
                .state(state)
                .build();
    }

    static Employment.Builder employment() {
        return Employment.builder()
                .header(EntryHeader.first("job-1"))
                .pursuit(EntryId.of("p-1"))
                .startedOn(LocalDate.parse("2026-01-31"))
                .weekly(Minutes.of(600))
                .wage(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER);
    }

    static Choice choice(ChoiceKind kind, String on) {
        return Choice.builder()
                .header(EntryHeader.first("choice-" + kind))
                .choiceKind(kind)
                .on(LocalDate.parse(on))
                .by(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .subject(kind == ChoiceKind.DECLINES_EMPLOYER ? EntryId.of("salon") : null)
                .until(kind == ChoiceKind.PAUSES ? LocalDate.parse("2026-04-01") : null)
                .build();
    }

    static Consent consent(String id, String until) {
        return Consent.builder()
                .header(header(id, until))
                .givenBy(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.values()[0])
                .build();
    }
}
