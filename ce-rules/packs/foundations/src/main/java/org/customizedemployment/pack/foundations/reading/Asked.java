package org.customizedemployment.pack.foundations.reading;

import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;

/** A rule that is nothing but a question to a {@link Reading} of the case. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Asked implements Rule {
    private final RuleId id;
    private final List<Citation> citations;
    private final List<FactNeed> needs;
    private final Function<Reading, Finding> question;

    private Asked(RuleId id, List<Citation> citations, List<FactNeed> needs, Function<Reading, Finding> question) {
        this.id = id;
        this.citations = citations;
        this.needs = List.copyOf(needs);
        this.question = question;
    }

    /**
     * @param id for example {@code odep.p6}
     * @param citations where it comes from, for example {@code ODEP-P6}; at least one
     * @param needs all that the question reads
     */
    public static Asked rule(
            String id, List<String> citations, List<FactNeed> needs, Function<Reading, Finding> question) {
        return new Asked(RuleId.of(id), citations.stream().map(Citation::of).toList(), needs, question);
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return citations;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return needs;
    }

    @Override
    public Finding evaluate(Facts facts) {
        return question.apply(Reading.of(facts));
    }
}
