package org.customizedemployment.pack.foundations.ips;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The worker's preferences, not the judgment of staff (IPS-8): no choice on the course of things was made by staff without the person wanting it, and
 * there are preferences or interests that the person confirmed for services to go by.
 */
final class OwnPreferences {
    private static final Set<Capacity> STAFF =
            EnumSet.of(Capacity.SPECIALIST, Capacity.COUNSELOR, Capacity.CASE_MANAGER, Capacity.AGENCY_REVIEWER);

    private OwnPreferences() {}

    static Rule rule() {
        return Ips.rule(
                "ips.8",
                List.of("IPS-8", "SEM-4"),
                List.of(
                        FactNeed.of(Choice.TYPE),
                        FactNeed.of(ProfileStatement.TYPE),
                        FactNeed.of(Pursuit.TYPE),
                        FactNeed.of(Agreement.TYPE),
                        FactNeed.of(Employment.TYPE)),
                OwnPreferences::find);
    }

    private static Finding find(Reading reading) {
        List<EntryRef> byStaff = new ArrayList<>();
        for (Choice one : reading.begun(Choice.TYPE)) {
            Optional<Answer> own = one.getJobSeekerAnswer();
            if (STAFF.contains(one.getCapacity())
                    && reading.hasCome(one.getOn())
                    && own.filter(Answer.YES::equals).isEmpty()) {
                byStaff.add(one.toRef());
            }
        }
        if (!byStaff.isEmpty()) {
            return Findings.notMet(Reason.of("ips.8.by-staff").with("choice", byStaff.get(0)), byStaff);
        }
        List<EntryRef> preferences = reading.current(ProfileStatement.TYPE).stream()
                .filter(one -> one.getStanding() == StatementStanding.CONFIRMED)
                .filter(one -> one.getArea() == ProfileArea.PREFERENCE || one.getArea() == ProfileArea.INTEREST)
                .map(ProfileStatement::toRef)
                .toList();
        Finding found = preferences.isEmpty()
                ? PerJob.lacking(reading, Reason.of("ips.8.none"), Reason.of("ips.8.not-yet"), ProfileStatement.TYPE)
                : Finding.met(Reason.of("ips.8.preferences").with("statements", preferences.size()), preferences);
        return found.outcome() == Outcome.NOT_MET ? found : reading.resting(found, Choice.TYPE);
    }
}
