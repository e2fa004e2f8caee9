package org.customizedemployment.rules.authoring.terms;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.rules.programme.IndirectTime;
import org.customizedemployment.rules.programme.TimeTerms;
import org.customizedemployment.rules.programme.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;

/** Reads which time counts: {@code indirect}, {@code documentation}, {@code travel}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TimeReader(Declarations declared) {
    /** @param name the service, for messages */
    public TimeTerms read(Keys keys, String name) {
        IndirectTime indirect =
                keys.keys("indirect").map(one -> indirect(one, name)).orElse(IndirectTime.NOT_STATED);
        return new TimeTerms(indirect, treatment(keys, "documentation"), treatment(keys, "travel"));
    }

    private static TimeTreatment treatment(Keys keys, String key) {
        return keys.word(key, TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
    }

    private IndirectTime indirect(Keys keys, String name) {
        if (!keys.has("treatment")) {
            keys.required("treatment", "billable, not-billable or not-stated", word -> word);
        }
        TimeTreatment treatment = treatment(keys, "treatment");
        List<ActivityKind> kinds = declared.kinds(keys, "kinds");
        ParameterId cap = declared.time(keys, "cap").orElse(null);
        List<Citation> citations = keys.citations("indirect time of " + name);
        keys.close();
        return new IndirectTime(treatment, kinds, cap, citations);
    }
}
