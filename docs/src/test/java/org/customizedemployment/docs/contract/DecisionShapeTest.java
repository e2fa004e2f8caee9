package org.customizedemployment.docs.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.jackson.schema.CaseSchema;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.junit.jupiter.api.Test;

/** Gates, records, indicators, claims, designs and certification come out of the engines as one shape. */
class DecisionShapeTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    new String(CaseSchema.find("decision").orElseThrow().toJson(), StandardCharsets.UTF_8),
                    InputFormat.JSON);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final References REGISTER = new References(
            "register",
            Digest.of("register"),
            List.of(new StaffCredential(
                    ActorId.of("staff-1"),
                    "ct-ce",
                    List.of(ServiceComponent.DISCOVERY),
                    null,
                    LocalDate.of(2025, 1, 1),
                    null,
                    null)));

    /** Everything that can be decided of one case, by whatever engine. */
    private static List<Decision> everything(CustomizedEmployment ce, CaseFile file) {
        AsOf dates = AsOf.on(DateName.DECISION, DAY);
        CaseContext context = CaseContext.of(
                        "command-1", "staff-1", PlaceTime.parse("2026-06-30T09:00[America/New_York]"))
                .withAsOf(dates)
                .withReferences(REGISTER);
        List<Decision> all = new ArrayList<>(ce.checkAll(file, dates, REGISTER));
        all.add(ce.preview(file, StandardProcess.definition().getPhases().get(1).id(), context));
        all.add(ce.preview(file, new Command.Declare("activity", file.coverageOf(ServiceEntry.TYPE)), context));
        all.add(ce.adjudicate(file, EntryId.of("own-episode"), dates, REGISTER));
        all.add(ce.adjudicate(file, List.of(EntryId.of("own-episode"), EntryId.of("next-episode")), dates, REGISTER));
        Certification certification = Certification.of(ce.packs(), "us-ct.certification");
        all.addAll(certification.roster(DAY, REGISTER));
        all.add(certification.ending(DAY, 900, REGISTER));
        return all;
    }

    private static CaseFile file(long seed) {
        CaseFile generated = CaseGenerator.seeded(seed).sparse().sample(200).caseFile();
        FundingEpisode any = generated.entries(FundingEpisode.TYPE).isEmpty()
                ? CaseGenerator.seeded(1)
                        .sample()
                        .caseFile()
                        .entries(FundingEpisode.TYPE)
                        .get(0)
                : generated.entries(FundingEpisode.TYPE).get(0);
        return generated
                .with(FundingEpisode.builder()
                        .from(any)
                        .header(EntryHeader.first("own-episode"))
                        .programme(ProgrammeId.of("us-ct/dds"))
                        .build())
                .with(FundingEpisode.builder()
                        .from(any)
                        .header(EntryHeader.first("next-episode"))
                        .programme(ProgrammeId.of("us-ct/ads"))
                        .build());
    }

    @Test
    void every_kind_comes_out_of_its_engine_valid_readable_and_the_same_again() {
        Set<DecisionKind> kinds = EnumSet.noneOf(DecisionKind.class);
        CaseJson json = CaseJson.standard();
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .pack(new FoundationsPack())
                .pack(new UsCtPack())
                .build()) {
            for (long seed = 1; seed <= 4; seed++) {
                CaseFile file = file(seed);
                List<Decision> once = everything(ce, file);
                List<Decision> again = everything(ce, file);
                for (int i = 0; i < once.size(); i++) {
                    byte[] bytes = json.write(once.get(i));
                    kinds.add(once.get(i).getKind());
                    assertThat(SCHEMA.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                            .as("%s %s", once.get(i).getKind(), once.get(i).getSubject())
                            .isEmpty();
                    assertThat(json.readDecision(bytes)).isEqualTo(once.get(i));
                    assertThat(json.write(again.get(i))).isEqualTo(bytes);
                    assertThat(Redecision.of(json.readDecision(bytes), again.get(i))
                                    .isSame())
                            .isTrue();
                }
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(DecisionKind.values());
    }
}
