package org.customizedemployment.pack.foundations.indicators;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Support that the case shows to be needed.
 *
 * @param needed confirmed support needs, and plans that name likely support
 * @param tentative support needs that the person has not confirmed yet
 */
record SupportNeeds(List<EntryRef> needed, List<EntryRef> tentative) {
    static SupportNeeds of(Reading reading) {
        List<EntryRef> needed = new ArrayList<>();
        List<EntryRef> tentative = new ArrayList<>();
        for (ProfileStatement one : reading.current(ProfileStatement.TYPE)) {
            if (one.getArea() == ProfileArea.SUPPORT_NEED && one.getStanding() == StatementStanding.CONFIRMED) {
                needed.add(one.toRef());
            } else if (one.getArea() == ProfileArea.SUPPORT_NEED && one.getStanding() == StatementStanding.TENTATIVE) {
                tentative.add(one.toRef());
            }
        }
        for (EmploymentPlan plan : reading.current(EmploymentPlan.TYPE)) {
            if (!plan.getLikelySupports().isEmpty()) {
                needed.add(plan.toRef());
            }
        }
        return new SupportNeeds(needed, tentative);
    }
}
