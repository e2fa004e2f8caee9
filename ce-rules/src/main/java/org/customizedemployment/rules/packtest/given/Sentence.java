package org.customizedemployment.rules.packtest.given;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/**
 * A sentence of an author: clauses between commas, words between spaces. What can't be read is one problem with its place, and the form in which
 * to write it.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Sentence {
    private static final int LONGEST = 1000;

    private final List<Clause> clauses;

    private Sentence(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /**
     * Reads a text.
     *
     * @param form how such a sentence is written, for the remedy
     * @param read makes something of the sentence; may throw what values throw that are not written as they should be
     */
    public static <T> Optional<T> read(YamlNode node, String form, ProblemLog log, Function<Sentence, T> read) {
        String remedy = "write '" + form + "'";
        if (!(node instanceof YamlNode.Text text)) {
            log.add(RulesError.BAD_SENTENCE, node.place(), node.shape() + " where a sentence is meant", remedy);
            return Optional.empty();
        }
        if (text.value().isBlank() || text.value().length() > LONGEST) {
            String what =
                    text.value().isBlank() ? "an empty sentence" : "a sentence of more than " + LONGEST + " letters";
            log.add(RulesError.BAD_SENTENCE, node.place(), what, remedy);
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(of(text.value())));
        } catch (Unreadable e) {
            log.add(RulesError.BAD_SENTENCE, node.place(), e.what(), e.remedy().isEmpty() ? remedy : e.remedy());
        } catch (CeException
                | DateTimeException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException e) {
            log.add(RulesError.BAD_SENTENCE, node.place(), "'" + text.value() + "': " + e.getMessage(), remedy);
        }
        return Optional.empty();
    }

    private static Sentence of(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            clauses.add(Clause.of(part));
        }
        return new Sentence(List.copyOf(clauses));
    }

    /** The clause before the first comma. */
    public Clause first() {
        return clauses.get(0);
    }

    /** All clauses. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clauses after the first comma; may be empty. */
    public List<Clause> rest() {
        return clauses.subList(1, clauses.size());
    }

    /** That clause is none of those that such a sentence has. */
    public static RuntimeException unknown(Clause clause, List<String> known) {
        String first = clause.isDone() ? "" : clause.word("a word");
        return new Unreadable(
                "unknown words '" + clause + "'", Suggestion.remedy(first, known, "begin with one of " + known));
    }
}
