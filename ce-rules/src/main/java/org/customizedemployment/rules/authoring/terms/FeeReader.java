package org.customizedemployment.rules.authoring.terms;

import org.apiguardian.api.API;
import org.customizedemployment.rules.programme.fee.Fee;
import org.customizedemployment.rules.programme.fee.HourlyFee;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** Reads how a service is paid: {@code rate: job-development.rate}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FeeReader(Declarations declared) {
    /** Null where the pack does not say. */
    public @Nullable Fee read(Keys keys) {
        return declared.rate(keys, "rate").map(HourlyFee::new).orElse(null);
    }
}
