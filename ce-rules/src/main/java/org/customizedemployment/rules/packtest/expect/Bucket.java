package org.customizedemployment.rules.packtest.expect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.rules.packtest.given.Clause;

/** Into which minutes of a claim fall; each into one. A milestone has no minutes and falls into one as a whole. */
enum Bucket {
    PAYABLE("payable"),
    NOT_PAYABLE("not payable"),
    UNDECIDED("undecided"),
    /** A milestone of which some portions are payable and others not. */
    REDUCED("reduced"),
    /** Something failed, which is never the same as open. */
    ERROR("error");

    /** As they are written, for remedies. */
    static final List<String> WORDS = Stream.of(values()).map(Bucket::toString).toList();

    private final String words;

    Bucket(String words) {
        this.words = words;
    }

    static Bucket of(LineOutcome outcome) {
        return switch (outcome) {
            case PAYABLE -> PAYABLE;
            case NOT_PAYABLE -> NOT_PAYABLE;
            case REDUCED -> REDUCED;
            case UNDECIDED -> UNDECIDED;
            case ERROR -> ERROR;
        };
    }

    static Optional<Bucket> read(Clause clause) {
        for (Bucket one : values()) {
            if (clause.takes(one.words.split(" ", -1))) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return words;
    }
}
