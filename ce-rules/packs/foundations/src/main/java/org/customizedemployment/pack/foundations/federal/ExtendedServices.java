package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Extended services that vocational rehabilitation pays for (FED-SE-2): only for youth, up to 4 years or until the 25th birthday, whichever comes first.
 * What others pay for has no such end, and no end of it ends support (SEM-2).
 */
final class ExtendedServices {
    private static final ParameterId MOST_YEARS = ParameterId.of("fed.se-2.most-years");
    private static final ParameterId AGE = ParameterId.of("fed.se-2.age");

    private ExtendedServices() {}

    static Rule rule() {
        return SupportedJobs.rule(
                "fed.se-2",
                "FED-SE-2",
                List.of(MOST_YEARS, AGE, PaidByRehabilitation.FUNDER),
                ExtendedServices::extended);
    }

    private static Finding extended(Reading reading, Job job, Employment employment, LocalDate day) {
        Optional<LocalDate> from = employment.getExtendedServicesFrom().filter(reading::hasCome);
        if (from.isEmpty()) {
            return Finding.of(Outcome.NOT_YET_DUE, reading.reason("fed.se-2.none-yet"));
        }
        PaidByRehabilitation all =
                PaidByRehabilitation.of(reading, employment, day, from.get().minusDays(1));
        if (all.services().isEmpty()) {
            return all.conclude(reading, reading.reason("fed.se-2.longer"), reading.reason("fed.se-2.paid-by-others"));
        }
        Optional<LocalDate> born =
                reading.begun(JobSeeker.TYPE).stream().findFirst().flatMap(JobSeeker::getBornOn);
        Optional<Long> years = Numbers.of(reading, MOST_YEARS, day);
        Optional<Long> age = Numbers.of(reading, AGE, day);
        if (years.isEmpty() || age.isEmpty()) {
            return Numbers.missing(reading, years.isEmpty() ? MOST_YEARS : AGE);
        }
        if (born.isEmpty()) {
            return Finding.cannotTell(
                    reading.reason("fed.se-2.age-unknown"),
                    new Missing(Missing.Kind.ENTRIES, JobSeeker.TYPE.getKind()));
        }
        LocalDate byTime = from.get().plusYears(years.get());
        LocalDate byAge = born.get().plusYears(age.get());
        // The day from which it is over: a birthday would be told by it, so that it is not.
        LocalDate over = byTime.isBefore(byAge) ? byTime : byAge;
        PaidByRehabilitation late = PaidByRehabilitation.of(reading, employment, day, over.minusDays(1));
        Reason some = reading.reason("fed.se-2.longer").with("start", from.get());
        return late.conclude(reading, some, some.under("fed.se-2.within"));
    }
}
