package org.customizedemployment.pack.foundations.shared;

import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;

/** The salon's case before terms are agreed, and the code of what a rule finds. */
final class SharedCase {
    private SharedCase() {}

    static CaseFileBuilder notYetAgreed() {
        return builder()
                .put(pursuit("p-salon", PursuitState.NEGOTIATING).build())
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"));
    }

    static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
