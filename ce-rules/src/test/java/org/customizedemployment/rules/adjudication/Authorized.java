package org.customizedemployment.rules.adjudication;

import java.time.LocalDate;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;

/** An authorization of job development and lines under it. */
final class Authorized {
    static final EntryId AUTHORIZATION = EntryId.of("authorization");

    private Authorized() {}

    /** From 1 to 5 March 2026; only asked for, until the test says more. */
    static ServiceAuthorization.Builder authorization() {
        ServiceAuthorization.Builder builder = ServiceAuthorization.builder();
        builder.header(EntryHeader.first(AUTHORIZATION.value()))
                .episode(Log.EPISODE)
                .service(Ct.DEVELOPMENT)
                .period(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5)));
        return builder;
    }

    /** Two hours from 10:00 under it. */
    static ServiceEntry line(String id, int day) {
        return Log.line(id, Ct.DEVELOPMENT, Log.time(day, "10:00", "12:00"))
                .authorization(AUTHORIZATION)
                .build();
    }
}
