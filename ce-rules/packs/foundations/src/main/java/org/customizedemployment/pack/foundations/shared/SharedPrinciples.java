package org.customizedemployment.pack.foundations.shared;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** ODEP-P6, P7, P9, P10 and P11, in the order of the source. P8, pay at the going rate, stands with the principles of terms. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SharedPrinciples {
    private SharedPrinciples() {}

    public static List<Rule> rules() {
        return List.of(
                Advancement.rule(),
                IntegratedWork.rule(),
                OwnBusinessChoice.rule(),
                OneAtATime.rule(),
                Coordination.rule());
    }
}
