package org.customizedemployment.vendorhost.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.text.Messages;

/** What was found, in words that people at a desk read: no id stands where words can be had, and ids follow where someone has to look them up. */
final class FoundInWords {
    private final CaseFile file;
    private final Messages words;

    FoundInWords(CaseFile file, Messages words) {
        this.file = file;
        this.words = words;
    }

    /** What was decided on, and how: {@code Service of February 3, 2026 (ts-503): not met}. */
    String heading(Decision decision) {
        String verdict = decision.getOutcome()
                .map(outcome -> "outcome." + outcome.word())
                .or(() -> decision.getClaimOutcome().map(outcome -> "line." + outcome.word()))
                .orElse("outcome.not-applicable");
        return capital(subject(decision)) + ": " + words.text(verdict);
    }

    private String subject(Decision decision) {
        String subject = decision.getSubject();
        if (decision.getKind().isClaim()) {
            return "claim to " + words.code(subject);
        }
        boolean ofEntry = decision.getKind() == DecisionKind.RECORD || decision.getKind() == DecisionKind.DESIGN;
        return ofEntry ? entry(EntryRef.parse(subject)) : words.code(subject);
    }

    private String entry(EntryRef ref) {
        return file.find(ref.id()).map(this::entry).orElseGet(ref::toString);
    }

    private String entry(Entry entry) {
        String day = entry.beganOn().map(date -> " of " + words.date(date)).orElse("");
        return words.code(entry.type().getKind()) + day + " (" + entry.id() + ")";
    }

    /** What was asked, what came out and why, with where it comes from. */
    String sentence(RuleFinding one) {
        String rule = "rule." + one.rule().value();
        String asked = words.has(rule) ? words.text(rule) + ": " : "";
        String sources =
                one.citations().stream().map(citation -> citation.value()).collect(Collectors.joining(", ", " [", "]"));
        return asked + words.text("outcome." + one.finding().outcome().word()) + ". "
                + words.reason(one.finding().reason()) + (one.citations().isEmpty() ? "" : sources);
    }

    /** Table and column as the vendor's own people call them. */
    String problem(SourceProblem one) {
        String row = one.row() == null ? "" : " " + one.row();
        String column = one.column() == null ? "" : ", column " + one.column();
        return capital(words.code(one.kind().getKind())) + " not read (" + one.table() + row + column + "): "
                + why(one.fault());
    }

    private static String why(SourceFault fault) {
        return switch (fault) {
            case MISSING_VALUE -> "a value is missing without which it says nothing.";
            case UNKNOWN_CODE -> "it holds a code whose meaning is not known here.";
            case BAD_VALUE -> "it holds a value that can't be.";
            case UNCLEAR_TIME -> "it holds a time that the clocks showed twice, or never.";
            case DANGLING -> "it points to a row that is not there or could not be read.";
            case DUPLICATE -> "there is another row under the same id.";
            case FAILED -> "reading it failed; the log says how.";
        };
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
