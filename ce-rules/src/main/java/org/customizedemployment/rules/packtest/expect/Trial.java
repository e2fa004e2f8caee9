package org.customizedemployment.rules.packtest.expect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.packtest.given.Given;
import org.customizedemployment.rules.packtest.result.Touch;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.programme.Programme;

/** What expectations are held against, and what they touched so far. For one run and one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Trial {
    private final Given given;
    private final AsOf dates;
    private final RuleBook book;
    private final Optional<Programme> programme;
    private final Set<Touch> touched = new LinkedHashSet<>();

    /** @param book with the parameters of what is given */
    public Trial(Given given, AsOf dates, RuleBook book, Optional<Programme> programme) {
        this.given = given;
        this.dates = dates;
        this.book = book;
        this.programme = programme;
    }

    Given given() {
        return given;
    }

    AsOf dates() {
        return dates;
    }

    RuleBook book() {
        return book;
    }

    Optional<Programme> programme() {
        return programme;
    }

    Facts facts() {
        return Facts.of(given.file(), dates, given.references(), book.getParameters());
    }

    void touch(Touch one) {
        touched.add(one);
    }

    /** That finding is part of what is expected. */
    void touch(RuleFinding one) {
        Outcome outcome = one.finding().outcome();
        touch(Touchable.rule(one.rule()));
        touch(Touchable.answer(one.rule(), outcome));
        one.parametersRead()
                .forEach(read -> touch(new Touch(Touch.Kind.PARAMETER, read.id().value())));
    }

    /** All that was touched. */
    public List<Touch> touched() {
        return List.copyOf(touched);
    }
}
