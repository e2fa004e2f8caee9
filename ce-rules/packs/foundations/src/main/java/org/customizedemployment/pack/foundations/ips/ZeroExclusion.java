package org.customizedemployment.pack.foundations.ips;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.person.ExclusionGround;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.person.ReferralState;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Zero exclusion (IPS-6): a referral declined, or funding closed, on a ground that concerns the person is not met, whatever the ground; the answer names the
 * entry and not the ground. A referral declined without a ground is for people to explain.
 */
final class ZeroExclusion {
    private ZeroExclusion() {}

    static Rule rule() {
        return Ips.rule(
                "ips.6",
                List.of("IPS-6"),
                List.of(FactNeed.of(Referral.TYPE), FactNeed.of(FundingEpisode.TYPE)),
                ZeroExclusion::find);
    }

    private static Finding find(Reading reading) {
        List<EntryRef> all = new ArrayList<>();
        List<EntryRef> excluding = new ArrayList<>();
        List<EntryRef> unexplained = new ArrayList<>();
        for (Referral one : reading.begun(Referral.TYPE)) {
            all.add(one.toRef());
            boolean declined = one.getState() == ReferralState.DECLINED;
            if (isAboutPerson(one.getDeclinedFor())) {
                excluding.add(one.toRef());
            } else if (declined && one.getDeclinedFor().isEmpty()) {
                unexplained.add(one.toRef());
            }
        }
        for (FundingEpisode one : reading.begun(FundingEpisode.TYPE)) {
            all.add(one.toRef());
            if (isAboutPerson(one.getClosedFor())) {
                excluding.add(one.toRef());
            }
        }
        if (!excluding.isEmpty()) {
            return Findings.notMet(Reason.of("ips.6.excluded").with("entry", excluding.get(0)), excluding);
        }
        if (!unexplained.isEmpty()) {
            return Findings.human(Reason.of("ips.6.unexplained").with("entry", unexplained.get(0)), unexplained);
        }
        Outcome none = all.isEmpty() ? Outcome.NOT_YET_DUE : Outcome.MET;
        return reading.onAbsence(
                        none,
                        Reason.of(all.isEmpty() ? "ips.6.no-referral" : "ips.6.no-exclusion"),
                        Referral.TYPE,
                        FundingEpisode.TYPE)
                .withEvidence(all);
    }

    private static boolean isAboutPerson(List<ExclusionGround> grounds) {
        return grounds.stream().anyMatch(one -> one != ExclusionGround.NOT_ABOUT_THE_PERSON);
    }
}
