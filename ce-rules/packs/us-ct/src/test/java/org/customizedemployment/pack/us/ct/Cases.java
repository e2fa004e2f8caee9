package org.customizedemployment.pack.us.ct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.testkit.Loading;
import org.jspecify.annotations.Nullable;

/** Small cases for the tests of this pack. */
final class Cases {
    static final ProgrammeId ADS = ProgrammeId.of("us-ct/ads");
    static final ProgrammeId DDS = ProgrammeId.of("us-ct/dds");
    static final PackLibrary LIBRARY = Loading.library(List.of(new UsCtPack()));
    static final PhaseId PHASE_BEFORE = StandardProcess.JOB_SEARCH_PLANNING;
    private static final LocalDate DECISION = LocalDate.of(2026, 6, 1);

    private Cases() {}

    static CaseFile with(Entry... entries) {
        var file = CaseFile.builder(CaseId.of("case-1"))
                .focus(StandardProcess.definition().getPin(), PHASE_BEFORE);
        for (Entry entry : entries) {
            file.put(entry);
        }
        return file.build();
    }

    static CaseFile complete(Entry... entries) {
        return with(entries).withCoverage(DocumentRecord.TYPE, Coverage.COMPLETE);
    }

    static DocumentRecord document(DocumentType type, DocumentState state, Capacity... reviewers) {
        var builder = DocumentRecord.builder()
                .header(EntryHeader.first(type.value()))
                .documentType(type)
                .title("a title")
                .state(state);
        for (Capacity reviewer : reviewers) {
            builder.addReviews(new Review(ActorId.of("someone"), reviewer, LocalDate.of(2026, 5, 1)));
        }
        return builder.build();
    }

    static ServiceEntry service(String id, String code, ServiceComponent component, String start, String end) {
        return ServiceEntry.builder()
                .header(EntryHeader.first(id))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of(code))
                .component(component)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(time(start, end))
                .staff(ActorId.of("staff-1"))
                .build();
    }

    static OtherService other(String id, String code, String start, String end) {
        return OtherService.builder()
                .header(EntryHeader.first(id))
                .service(ServiceCode.of(code))
                .payer(OrganizationId.of("dds"))
                .when(time(start, end))
                .build();
    }

    private static ServiceInterval time(String start, String end) {
        return ServiceInterval.parse(start + "[America/New_York]", end + "[America/New_York]");
    }

    static References register(StaffCredential... credentials) {
        return new References("us-ct-staff-registry", Digest.of("register"), List.of(credentials));
    }

    static StaffCredential certified(
            String credential, List<ServiceComponent> components, String issued, @Nullable String last) {
        return new StaffCredential(
                ActorId.of("staff-1"),
                credential,
                components,
                null,
                LocalDate.parse(issued),
                last == null ? null : LocalDate.parse(last),
                null);
    }

    static Decision move(CaseFile file, PhaseId to) {
        return move(LIBRARY, file, to);
    }

    static Decision move(PackLibrary library, CaseFile file, PhaseId to) {
        return CaseProcess.of(StandardProcess.definition(), library.ruleBook(List.of(DDS)))
                .preview(file, to, context(References.NONE));
    }

    /** The decision on recording an entry, with the register given. */
    static Decision record(CaseFile file, Entry entry, References references) {
        CaseProcess process = CaseProcess.of(StandardProcess.definition(), LIBRARY.ruleBook(List.of(DDS)));
        return process.decide(file, 1, new Command.Record(List.of(entry)), context(references))
                .decision();
    }

    private static CaseContext context(References references) {
        return new CaseContext(
                CommandId.of("c-1"),
                ActorId.of("staff-1"),
                PlaceTime.parse("2026-06-01T09:00[America/New_York]"),
                AsOf.on(DateName.DECISION, DECISION),
                references);
    }

    static Optional<RuleFinding> finding(Decision decision, String rule) {
        return decision.getFindings().stream()
                .filter(one -> one.rule().value().equals(rule))
                .findFirst();
    }

    static Outcome outcome(Decision decision, String rule) {
        return finding(decision, rule).orElseThrow().finding().outcome();
    }
}
