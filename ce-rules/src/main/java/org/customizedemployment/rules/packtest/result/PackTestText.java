package org.customizedemployment.rules.packtest.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.spi.text.Messages;

/** Results in words, line by line. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackTestText {
    private static final String INDENT = "  ";

    private final Messages words;

    private PackTestText(Messages words) {
        this.words = words;
    }

    /** @param words with those of the packs among them, for the reasons */
    public static PackTestText in(Messages words) {
        return new PackTestText(words);
    }

    /** Passed or failed, and for each failure what was expected, what was, and why. */
    public List<String> lines(PackTestResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                result.passed() ? "packtest.passed" : "packtest.failed",
                text("name", result.name()),
                text("file", result.file())));
        for (PackTestFailure one : result.failures()) {
            lines.add(INDENT + words.text("packtest.failure", text("what", one.what()), number("line", one.line())));
            lines.add(INDENT + INDENT + words.text("packtest.expected", text("text", one.expected())));
            lines.add(INDENT + INDENT + words.text("packtest.was", text("text", was(one))));
            for (Reason reason : one.why()) {
                lines.add(INDENT + INDENT + words.text("packtest.why", text("text", words.reason(reason))));
            }
        }
        return lines;
    }

    private String was(PackTestFailure one) {
        return one.was().isEmpty() ? words.text("packtest.nothing") : one.was();
    }

    /** How many passed and failed. */
    public String summary(List<PackTestResult> results) {
        long passed = results.stream().filter(PackTestResult::passed).count();
        return words.text(
                "packtest.summary",
                number("all", results.size()),
                number("passed", passed),
                number("failed", results.size() - passed));
    }

    /**
     * What no test touched, kind by kind.
     *
     * @param each whether each is named, or only how many there are
     */
    public List<String> lines(PackTestCoverage coverage, boolean each) {
        List<String> lines = new ArrayList<>();
        for (Touch.Kind kind : Touch.Kind.values()) {
            List<String> untouched = coverage.untouched(kind);
            lines.add(words.text(
                    "packtest.untouched-" + kind.name().toLowerCase(Locale.ROOT),
                    number("untouched", untouched.size()),
                    number("all", coverage.count(kind))));
            if (each) {
                untouched.forEach(one -> lines.add(INDENT + one));
            }
        }
        return lines;
    }

    private static Argument text(String name, String value) {
        return new Argument(name, new ArgumentValue.OfCode(value));
    }

    private static Argument number(String name, long value) {
        return new Argument(name, new ArgumentValue.OfNumber(BigDecimal.valueOf(value)));
    }
}
