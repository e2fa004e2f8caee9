package org.customizedemployment.example.agency;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;

/** Whether both the person and the employer were asked after the start of work how satisfied they are (ICF-T31). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
// snippet: rule
public final class BothSidesAsked implements Rule {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ICF-T31"));
    private static final List<FactNeed> NEEDS = List.of(FactNeed.of(SupportContact.TYPE));

    @Override
    public RuleId getId() {
        return RuleId.of("agency.both-sides");
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
        List<SupportContact> asked = facts.entries(SupportContact.TYPE).stream()
                .filter(contact -> contact.getSatisfied().isPresent())
                .toList();
        for (Capacity side : List.of(Capacity.JOB_SEEKER, Capacity.EMPLOYER)) {
            if (asked.stream().noneMatch(contact -> contact.getWith() == side)) {
                // Not met only where all contacts are known to be recorded; else it can't be told.
                return Finding.absent(
                        Reason.of("agency.both-sides.not-asked")
                                .withCode("side", side == Capacity.EMPLOYER ? "employer" : "job-seeker"),
                        "support-contact");
            }
        }
        return Finding.met(
                Reason.of("agency.both-sides.asked"),
                asked.stream().map(SupportContact::toRef).toList());
    }
}
// end
