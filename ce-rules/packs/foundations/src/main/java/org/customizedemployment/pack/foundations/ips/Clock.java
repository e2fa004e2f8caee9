package org.customizedemployment.pack.foundations.ips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.pack.foundations.federal.Numbers;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * From when the days of IPS-3 count. The source does not say, so the agency does: by {@code funding-opened} or {@code referral-received}.
 *
 * @param on the day
 * @param entry what happened on it
 */
record Clock(LocalDate on, Entry entry) {
    /** What the agency counts from; empty if it did not say. */
    static Optional<String> word(Reading reading, LocalDate day) {
        return Numbers.code(reading, TodoParameters.FIRST_CONTACT_START, day);
    }

    /** Each such day in the case, the earliest first: whoever comes back begins anew. */
    static List<Clock> starts(Reading reading, String word) {
        List<Clock> starts = new ArrayList<>();
        if (word.equals("funding-opened")) {
            reading.begun(FundingEpisode.TYPE).forEach(one -> starts.add(new Clock(one.getOpenedOn(), one)));
        } else if (word.equals("referral-received")) {
            reading.begun(Referral.TYPE)
                    .forEach(one -> one.getReceivedOn().ifPresent(on -> starts.add(new Clock(on, one))));
        }
        return starts.stream()
                .filter(one -> reading.hasCome(one.on()))
                .sorted(Comparator.comparing(Clock::on))
                .toList();
    }
}
