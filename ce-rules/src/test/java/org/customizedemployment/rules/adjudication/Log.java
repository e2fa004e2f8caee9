package org.customizedemployment.rules.adjudication;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Portion;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Programme;

/** A service log in few words, and its bill. Days are of March 2026 in New York; 2 March is a Monday. */
final class Log {
    static final EntryId EPISODE = EntryId.of("episode");
    static final String ANNA = "staff-anna";
    static final LocalDate DECISION = LocalDate.of(2026, 4, 15);

    private final Programme programme;
    private final CaseFileBuilder file = CaseFile.builder(CaseId.of("case-1"));
    private References references = References.NONE;

    Log(Programme programme) {
        this.programme = programme;
        covers(ServiceEntry.TYPE, Coverage.COMPLETE).covers(OtherService.TYPE, Coverage.COMPLETE);
        put(FundingEpisode.builder()
                .header(EntryHeader.first(EPISODE.value()))
                .funder(programme.funder())
                .programme(programme.id())
                .openedOn(LocalDate.of(2026, 1, 1))
                .build());
    }

    static String at(int day, String time) {
        return String.format(java.util.Locale.ROOT, "2026-03-%02dT%s[America/New_York]", day, time);
    }

    static ServiceInterval time(int day, String from, String until) {
        return ServiceInterval.parse(at(day, from), at(day, until));
    }

    Log put(Entry entry) {
        file.put(entry);
        return this;
    }

    /** As from a host that keeps no earlier versions. */
    Log retire(EntryRef version) {
        file.retire(version);
        return this;
    }

    Log covers(EntryType<?> type, Coverage coverage) {
        file.coverage(type, coverage);
        return this;
    }

    Log register(References register) {
        references = register;
        return this;
    }

    static ServiceEntry.Builder line(String id, ServiceCode service, ServiceInterval when) {
        ServiceEntry.Builder builder = ServiceEntry.builder();
        builder.header(EntryHeader.first(id))
                .episode(EPISODE)
                .service(service)
                .component(component(service))
                .activityKind(ActivityKind.EMPLOYER_VISIT)
                .when(when)
                .staff(ActorId.of(ANNA))
                .presence(Presence.during(when));
        return builder;
    }

    static ServiceComponent component(ServiceCode service) {
        if (service.equals(Ct.DISCOVERY)) {
            return ServiceComponent.DISCOVERY;
        }
        return service.equals(Ct.COACHING) ? ServiceComponent.POST_PLACEMENT_SUPPORT : ServiceComponent.JOB_DEVELOPMENT;
    }

    /** With the job seeker there all the time. */
    Log direct(String id, int day, String from, String until) {
        return put(line(id, Ct.DEVELOPMENT, time(day, from, until)).build());
    }

    /** Job development without the job seeker. */
    Log indirect(String id, int day, String from, String until) {
        return put(line(id, Ct.DEVELOPMENT, time(day, from, until))
                .presence(Presence.NOT_PRESENT)
                .build());
    }

    Log discovery(String id, int day, String from, String until) {
        return put(line(id, Ct.DISCOVERY, time(day, from, until))
                .activityKind(ActivityKind.HOME_VISIT)
                .build());
    }

    Log other(String id, ServiceInterval when, boolean adopted) {
        OtherService.Builder builder = OtherService.builder();
        builder.header(EntryHeader.first(id))
                .service(Ct.GSE)
                .payer(OrganizationId.of("dds"))
                .when(when);
        if (adopted) {
            builder.adopted(new HumanDecision(
                    ActorId.of("officer"), Capacity.values()[0], LocalDate.of(2026, 3, 20), "adopted", List.of()));
        }
        return put(builder.build());
    }

    Log otherEpisode(String id, String programmeId) {
        return put(FundingEpisode.builder()
                .header(EntryHeader.first(id))
                .funder(OrganizationId.of("funder"))
                .programme(ProgrammeId.of(programmeId))
                .openedOn(LocalDate.of(2026, 1, 1))
                .build());
    }

    static DocumentRecord.Builder document(String id, DocumentType type, LocalDate received) {
        DocumentRecord.Builder builder = DocumentRecord.builder();
        builder.header(EntryHeader.first(id))
                .documentType(type)
                .title("report")
                .state(DocumentState.FINAL)
                .receivedByFunderOn(received);
        return builder;
    }

    Log report(String id, LocalDate received, Portion portion, EffectiveRange covers) {
        return put(document(id, DocumentType.DISCOVERY_REPORT, received)
                .state(DocumentState.REVIEWED_BY_TEAM)
                .portion(portion)
                .covers(covers)
                .build());
    }

    CaseFile build() {
        return file.build();
    }

    Decision bill(RuleBook book) {
        return bill(book, ClaimRequest.of(EPISODE));
    }

    Decision bill(RuleBook book, ClaimRequest request) {
        return Adjudication.of(programme, book)
                .adjudicate(file.build(), request, AsOf.on(DateName.DECISION, DECISION), references);
    }

    static ClaimLine line(Decision decision, String id) {
        return decision.getLines().stream()
                .filter(line -> line.entry().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Payable, not payable and undecided minutes. */
    static List<Long> minutes(Decision decision, String id) {
        ClaimLine line = line(decision, id);
        return List.of(
                line.payable().value(),
                line.notPayable().value(),
                line.undecided().value());
    }

    static List<String> codes(Decision decision, String id) {
        return line(decision, id).pieces().stream()
                .flatMap(piece -> piece.reasons().stream())
                .map(Reason::code)
                .distinct()
                .toList();
    }
}
