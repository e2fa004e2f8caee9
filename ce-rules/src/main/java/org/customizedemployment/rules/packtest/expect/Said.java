package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.rules.packtest.given.Clause;

/**
 * An outcome with what it is because of: {@code not-met because us-ct.report-final.not-met}.
 *
 * @param word the outcome
 * @param because codes or rules, exactly these; empty: whatever they are
 */
record Said(String word, Optional<Set<String>> because) {
    static Said read(Clause clause, List<String> words) {
        String word = clause.word("an outcome");
        if (!words.contains(word)) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", words));
        }
        return new Said(word, because(clause));
    }

    /** Exactly these, if any are named. */
    static Optional<Set<String>> because(Clause clause) {
        return clause.takes("because")
                ? Optional.of(new LinkedHashSet<>(clause.list("the code of a reason")))
                : Optional.empty();
    }

    boolean holds(Said was) {
        return word.equals(was.word)
                && (because.isEmpty() || because.get().equals(was.because.orElseGet(LinkedHashSet::new)));
    }

    static String words(Set<String> because) {
        return because.isEmpty() ? "" : " because " + String.join(" and ", because);
    }

    @Override
    public String toString() {
        return word + because.map(Said::words).orElse("");
    }

    /** {@code not-met} for each constant. */
    static List<String> words(Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        for (Enum<?> one : constants) {
            words.add(one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return words;
    }
}
