package org.customizedemployment.rules.packtest;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.packtest.expect.Expectation;
import org.customizedemployment.rules.packtest.expect.Trial;
import org.customizedemployment.rules.packtest.given.Given;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.PackTestResult;
import org.customizedemployment.rules.programme.Programme;

/** A test of a pack: what is given, and what is expected. Immutable; run as often as you like, always with the same result. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackTest {
    private final Head head;
    private final Given given;
    private final RuleBook book;
    private final Optional<Programme> programme;
    private final List<Expectation> expectations;

    PackTest(Head head, Given given, RuleBook book, Optional<Programme> programme, List<Expectation> expectations) {
        this.head = head;
        this.given = given;
        this.book = book;
        this.programme = programme;
        this.expectations = List.copyOf(expectations);
    }

    /** What a test says of itself. */
    record Head(String file, String name, List<Citation> citations, AsOf dates) {}

    /** The file that it stands in, as it was named when read. */
    public String getFile() {
        return head.file();
    }

    /** What it is about, in a sentence. */
    public String getName() {
        return head.name();
    }

    /** The requirements that it is about; may be empty. */
    public List<Citation> getCitations() {
        return head.citations();
    }

    /** Holds every expectation against the packs; one that does not hold stops no other. */
    public PackTestResult run() {
        Trial trial = new Trial(given, head.dates(), book, programme);
        List<PackTestFailure> failures =
                expectations.stream().flatMap(one -> one.test(trial).stream()).toList();
        return new PackTestResult(head.file(), head.name(), failures, trial.touched());
    }

    @Override
    public String toString() {
        return head.file() + ": " + head.name();
    }
}
