package org.customizedemployment.rules.adjudication.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adoption.StandingDeterminations;

/** What a funder bought in an episode: what it authorized or paid. What was only asked for or recorded may have been refused (TX-1). */
final class Purchases {
    private final Facts facts;
    private final StandingDeterminations standing;

    Purchases(Facts facts) {
        this.facts = facts;
        this.standing = StandingDeterminations.of(facts.getCaseFile());
    }

    /** Whether something was bought. */
    enum Bought {
        YES,
        PERHAPS,
        NO
    }

    Bought of(ServiceCode code, EntryId episode, LocalDate date) {
        if (paid(code, episode)) {
            return Bought.YES;
        }
        Bought bought = recorded(code, episode) ? Bought.PERHAPS : Bought.NO;
        for (ServiceAuthorization one : facts.entries(ServiceAuthorization.TYPE)) {
            boolean meant = one.getService().equals(code) && one.getEpisode().equals(episode);
            if (meant && one.getWithdrawnOn().isEmpty()) {
                if (isGiven(one) && !isOver(one, date)) {
                    return Bought.YES;
                }
                bought = Bought.PERHAPS;
            }
        }
        return bought;
    }

    private static boolean isGiven(ServiceAuthorization one) {
        return one.getWrittenOn().isPresent() || one.getVerbalOn().isPresent();
    }

    private static boolean isOver(ServiceAuthorization one, LocalDate date) {
        return one.stateOn(date).equals(Optional.of(AuthorizationState.EXPIRED));
    }

    private boolean paid(ServiceCode code, EntryId episode) {
        for (Determination one : standing.determinations()) {
            if (one.getEpisode().equals(episode)
                    && one.getLines().stream().anyMatch(line -> line.service().equals(code) && isPaid(line))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaid(AdoptedLine line) {
        Money amount = line.amount();
        return line.payable().value() > 0 || (amount != null && amount.minorUnits() > 0);
    }

    private boolean recorded(ServiceCode code, EntryId episode) {
        return facts.getIndex().services().stream()
                        .anyMatch(one -> one.getService().equals(code)
                                && one.getEpisode().equals(episode))
                || facts.entries(Milestone.TYPE).stream()
                        .anyMatch(one -> one.getService().equals(code)
                                && one.getEpisode().equals(episode));
    }
}
