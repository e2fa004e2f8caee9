package org.customizedemployment.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.GlanceOfEach;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.OtherService;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;

/** The rule finds what trying every pair finds. */
@Tag("CT-17")
@Tag("SEM-23")
class OneServiceAtATimePropertyTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final OneServiceAtATime RULE =
            new OneServiceAtATime(RuleId.of("x.one-at-a-time"), List.of(Citation.of("CT-17")));

    @Property
    void every_overlap_with_another_service_is_found_and_nothing_else(@ForAll("services") List<Slot> slots) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case"));
        List<ServiceEntry> all = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            all.add(slots.get(i).entry(i));
            builder.put(all.get(i));
        }
        builder.coverage(ServiceEntry.TYPE, Coverage.COMPLETE);
        Facts facts = Facts.of(builder.build(), AsOf.none(), References.NONE, Parameters.none());
        for (ServiceEntry subject : all) {
            Finding finding = RULE.evaluate(facts.about(subject));
            List<EntryRef> expected = all.stream()
                    .filter(other -> !other.id().equals(subject.id())
                            && !other.getService().equals(subject.getService())
                            && other.getWhen().overlaps(subject.getWhen()))
                    .map(ServiceEntry::toRef)
                    .toList();
            if (expected.isEmpty()) {
                assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
            } else {
                assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
                assertThat(finding.evidence()).first().isEqualTo(subject.toRef());
                assertThat(finding.evidence().subList(1, finding.evidence().size()))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            RuleBinding binding = new RuleBinding(RULE, BindingPoint.check("x"), Severity.ADVISES);
            assertThat(RuleEvaluation.glance(List.of(binding), facts.about(subject))
                            .outcome(0))
                    .isEqualTo(finding.outcome());
        }
        List<RuleBinding> bindings = List.of(new RuleBinding(RULE, BindingPoint.check("x"), Severity.ADVISES));
        GlanceOfEach each =
                RuleEvaluation.glanceEach(bindings, facts, facts.getCaseFile().entries(ServiceEntry.TYPE));
        for (int i = 0; i < all.size(); i++) {
            assertThat(each.outcome(i, 0))
                    .isEqualTo(RULE.evaluate(facts.about(all.get(i))).outcome());
        }
    }

    @Property
    void what_others_gave_overlaps_in_both_directions(
            @ForAll("services") List<Slot> slots, @ForAll("services") List<Slot> others) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case"));
        for (int i = 0; i < slots.size(); i++) {
            builder.put(slots.get(i).entry(i));
        }
        for (int i = 0; i < others.size(); i++) {
            builder.put(others.get(i).other(i));
        }
        builder.coverage(ServiceEntry.TYPE, Coverage.COMPLETE);
        CaseFile file = builder.build();
        Facts facts = Facts.of(file, AsOf.none(), References.NONE, Parameters.none());
        List<RuleBinding> bindings = List.of(new RuleBinding(RULE, BindingPoint.check("x"), Severity.ADVISES));
        for (List<? extends Entry> entries :
                List.of(file.entries(ServiceEntry.TYPE), file.entries(OtherService.TYPE))) {
            GlanceOfEach each = RuleEvaluation.glanceEach(bindings, facts, entries);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(each.outcome(i, 0))
                        .isEqualTo(RULE.evaluate(facts.about(entries.get(i))).outcome());
            }
        }
    }

    @Provide
    Arbitrary<List<Slot>> services() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of("discovery", "job-development", "gse"))
                .as(Slot::new)
                .list()
                .ofMaxSize(25);
    }

    record Slot(int start, int minutes, String service) {
        OtherService other(int number) {
            PlaceTime from =
                    PlaceTime.of(LocalDate.of(2026, 3, 3).atStartOfDay().plusMinutes(start), ZONE);
            return OtherService.builder()
                    .header(EntryHeader.first("o-" + number))
                    .service(ServiceCode.of(service))
                    .when(new ServiceInterval(from, from.plus(Minutes.of(minutes))))
                    .payer(OrganizationId.of("other"))
                    .build();
        }

        ServiceEntry entry(int number) {
            PlaceTime from =
                    PlaceTime.of(LocalDate.of(2026, 3, 3).atStartOfDay().plusMinutes(start), ZONE);
            return ServiceEntry.builder()
                    .header(EntryHeader.first("s-" + number))
                    .episode(EntryId.of("episode"))
                    .service(ServiceCode.of(service))
                    .component(ServiceComponent.DISCOVERY)
                    .activityKind(ActivityKind.COMMUNITY_OBSERVATION)
                    .when(new ServiceInterval(from, from.plus(Minutes.of(minutes))))
                    .staff(ActorId.of("staff"))
                    .provider(OrganizationId.of("provider"))
                    .build();
        }
    }
}
