package org.customizedemployment.rules.certification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.programme.scheme.CourseTerms;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about the cost of a course (CT-12).
 *
 * @param staff who would take it
 * @param course which one
 * @param payer the funder that is asked
 * @param initial whether it is for a first certification; null: not stated
 * @param intends the funders that their provider intends to contract with; null: not stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CourseCost(
        ActorId staff,
        String course,
        OrganizationId payer,
        @Nullable Boolean initial,
        @Nullable List<OrganizationId> intends) {
    public CourseCost {
        intends = intends == null ? null : List.copyOf(intends);
    }

    List<RuleFinding> findings(CourseTerms terms) {
        CourseTerms.Cost cost = terms.cost();
        Noted noted = Noted.blocking("course-cost", cost == null ? terms.citations() : cost.citations());
        if (cost == null) {
            return List.of(noted.found(Outcome.CANNOT_TELL, about("rules.course-cost-not-stated")));
        }
        return List.of(course.equals(terms.id()) ? own(noted, cost) : other(noted, cost));
    }

    private RuleFinding own(Noted noted, CourseTerms.Cost cost) {
        if (Boolean.FALSE.equals(initial)) {
            return noted.found(Outcome.CANNOT_TELL, about("rules.course-cost-not-initial"));
        }
        List<Missing> missing = new ArrayList<>();
        if (initial == null) {
            missing.add(new Missing(Missing.Kind.REFERENCE, "initial-certification"));
        }
        if (intends == null) {
            missing.add(new Missing(Missing.Kind.REFERENCE, "intended-contracts"));
        } else {
            Set<OrganizationId> lacking = new LinkedHashSet<>(cost.freeFor());
            lacking.removeAll(intends);
            if (!lacking.isEmpty()) {
                Reason reason = about("rules.course-cost-not-free");
                for (OrganizationId one : lacking) {
                    reason = reason.withCode("funder", one.value());
                }
                return noted.found(Outcome.NOT_MET, reason);
            }
        }
        return missing.isEmpty()
                ? noted.found(Outcome.MET, about("rules.course-cost-free"))
                : noted.found(Outcome.CANNOT_TELL, about("rules.course-cost-depends"), missing.toArray(new Missing[0]));
    }

    private RuleFinding other(Noted noted, CourseTerms.Cost cost) {
        return cost.othersNotPaidBy().contains(payer)
                ? noted.found(Outcome.NOT_MET, about("rules.course-cost-not-reimbursed"))
                : noted.found(Outcome.CANNOT_TELL, about("rules.course-cost-not-stated"));
    }

    private Reason about(String code) {
        return Reason.of(code).withCode("course", course).withCode("payer", payer.value());
    }
}
