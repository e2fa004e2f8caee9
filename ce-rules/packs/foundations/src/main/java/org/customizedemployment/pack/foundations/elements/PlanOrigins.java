package org.customizedemployment.pack.foundations.elements;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A plan for customization that is not driven by openings or by relationships of the specialist (CEE-3), by where the employers on the list come
 * from: the wishes of the person, connections of the team and research in the community must outnumber advertised openings and relationships of
 * the specialist. Origins not stated count for neither; if they could turn the answer, cannot tell. Needs the whole list.
 */
final class PlanOrigins {
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(EmployerListing.TYPE), FactNeed.of(EmploymentPlan.TYPE));

    private PlanOrigins() {}

    static Rule rule() {
        return Asked.rule("cee.3", List.of("CEE-3"), NEEDS, PlanOrigins::find);
    }

    private static Finding find(Reading reading) {
        if (reading.current(EmploymentPlan.TYPE).isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("cee.3.no-plan"), EmploymentPlan.TYPE);
        }
        List<EmployerListing> list = reading.current(EmployerListing.TYPE);
        if (list.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("cee.3.no-list"), EmployerListing.TYPE);
        }
        return ofList(reading, list);
    }

    private static Finding ofList(Reading reading, List<EmployerListing> list) {
        long unknown = Picked.count(list, one -> one.getOrigin() == ListingOrigin.NOT_STATED);
        long openings = Picked.count(
                list,
                one -> one.getOrigin() == ListingOrigin.ADVERTISED_OPENING
                        || one.getOrigin() == ListingOrigin.SPECIALIST_RELATIONSHIP);
        long wishes = list.size() - unknown - openings;
        List<EntryRef> evidence = reading.refs(list);
        if (wishes <= openings + unknown && openings < wishes + unknown) {
            return Finding.cannotTell(
                            reason(reading, "cee.3.origins-unknown", wishes, openings, unknown),
                            new Missing(Missing.Kind.ENTRIES, EmployerListing.TYPE.getKind()))
                    .withEvidence(evidence);
        }
        boolean driven = wishes > openings + unknown;
        return reading.onAbsence(
                        driven ? Outcome.MET : Outcome.NOT_MET,
                        reason(
                                reading,
                                driven ? "cee.3.person-driven" : "cee.3.opening-driven",
                                wishes,
                                openings,
                                unknown),
                        EmployerListing.TYPE)
                .withEvidence(evidence);
    }

    private static Reason reason(Reading reading, String code, long wishes, long openings, long unknown) {
        return reading.reason(code)
                .with("wishes", wishes)
                .with("openings", openings)
                .with("unknown", unknown);
    }
}
