package org.customizedemployment.pack.foundations.elements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A plan for customization that is not driven by openings or by relationships of the specialist (CEE-3), by where the employers on the list come
 * from: the wishes of the person, connections of the team and research in the community must outnumber advertised openings and relationships of
 * the specialist. Origins not stated count for neither; if they could turn the answer, cannot tell. Needs the whole list.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PlanOriginsRule implements Rule {
    private static final RuleId ID = RuleId.of("cee.3");
    private static final List<Citation> CITATIONS = List.of(Citation.of("CEE-3"));
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(EmployerListing.TYPE), FactNeed.of(EmploymentPlan.TYPE));

    @Override
    public RuleId getId() {
        return ID;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    @Override
    public Finding evaluate(Facts facts) {
        Reading reading = Reading.of(facts);
        if (reading.current(EmploymentPlan.TYPE).isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("cee.3.no-plan"), EmploymentPlan.TYPE);
        }
        List<EmployerListing> list = reading.current(EmployerListing.TYPE);
        if (list.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, Reason.of("cee.3.no-list"), EmployerListing.TYPE);
        }
        return ofList(reading, list);
    }

    private static Finding ofList(Reading reading, List<EmployerListing> list) {
        long unknown = count(list, EnumSet.of(ListingOrigin.NOT_STATED));
        long openings =
                count(list, EnumSet.of(ListingOrigin.ADVERTISED_OPENING, ListingOrigin.SPECIALIST_RELATIONSHIP));
        long wishes = list.size() - unknown - openings;
        List<EntryRef> evidence = list.stream().map(EmployerListing::toRef).toList();
        if (wishes <= openings + unknown && openings < wishes + unknown) {
            return Finding.cannotTell(
                            reason("cee.3.origins-unknown", wishes, openings, unknown),
                            new Missing(Missing.Kind.ENTRIES, EmployerListing.TYPE.getKind()))
                    .withEvidence(evidence);
        }
        boolean driven = wishes > openings + unknown;
        return reading.onAbsence(
                        driven ? Outcome.MET : Outcome.NOT_MET,
                        reason(driven ? "cee.3.person-driven" : "cee.3.opening-driven", wishes, openings, unknown),
                        EmployerListing.TYPE)
                .withEvidence(evidence);
    }

    private static long count(List<EmployerListing> list, Set<ListingOrigin> origins) {
        return list.stream().filter(one -> origins.contains(one.getOrigin())).count();
    }

    private static Reason reason(String code, long wishes, long openings, long unknown) {
        return Reason.of(code).with("wishes", wishes).with("openings", openings).with("unknown", unknown);
    }
}
