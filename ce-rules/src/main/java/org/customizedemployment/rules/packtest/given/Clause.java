package org.customizedemployment.rules.packtest.given;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.authoring.statement.Unit;

/** The words of one clause, read from left to right. For one reader. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Clause {
    private final List<String> words;
    private int at;

    private Clause(List<String> words) {
        this.words = words;
    }

    static Clause of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.trim().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Clause(words);
    }

    public boolean isDone() {
        return at >= words.size();
    }

    /** Takes these words if they come next. */
    public boolean takes(String... next) {
        if (at + next.length > words.size()
                || !words.subList(at, at + next.length).equals(List.of(next))) {
            return false;
        }
        at += next.length;
        return true;
    }

    /** Takes that word, which has to come next. */
    public void needs(String next) {
        if (!takes(next)) {
            throw new Unreadable("'" + next + "' is missing in '" + this + "'", "");
        }
    }

    /** The next word without taking it; empty at the end. */
    public String peek() {
        return isDone() ? "" : words.get(at);
    }

    /** @param meaning what the word says, for the message if there is none */
    public String word(String meaning) {
        if (isDone()) {
            throw new Unreadable(meaning + " is missing in '" + this + "'", "");
        }
        return words.get(at++);
    }

    /** Words between "and": at least one. */
    public List<String> list(String meaning) {
        List<String> all = new ArrayList<>();
        do {
            all.add(word(meaning));
        } while (takes("and"));
        return List.copyOf(all);
    }

    public LocalDate date() {
        String word = word("a date");
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new Unreadable("'" + word + "' is no date", "write a date like 2026-03-01");
        }
    }

    /** {@code 2026-03-02 to 2026-03-31}, or one day. */
    public EffectiveRange range() {
        LocalDate from = date();
        return takes("to") ? EffectiveRange.between(from, date()) : EffectiveRange.on(from);
    }

    /** Whether a length of time comes next. */
    public boolean hasLength() {
        return at + 1 < words.size() && isNumber(words.get(at)) && isUnit(words.get(at + 1));
    }

    /** {@code 1 h 30 min}, {@code 20 hours}, {@code 90 minutes}. */
    public Minutes length() {
        Minutes all = part();
        while (hasLength()) {
            all = all.plus(part());
        }
        return all;
    }

    private Minutes part() {
        String number = word("a length like '1 h 30 min'");
        String unit = word("'h' or 'min'");
        if (!isNumber(number) || !isUnit(unit)) {
            throw new Unreadable("'" + number + " " + unit + "' is no length of time", "write it like '1 h 30 min'");
        }
        ArgumentValue read = (unit.startsWith("h") ? Unit.HOURS : Unit.MINUTES).parse(number);
        return ((ArgumentValue.OfMinutes) read).minutes();
    }

    private static boolean isNumber(String word) {
        return word.matches("[0-9]{1,6}(\\.[0-9]{1,4})?");
    }

    private static boolean isUnit(String word) {
        return List.of("h", "hour", "hours", "min", "minute", "minutes").contains(word);
    }

    /** All the words that are left; may be none. */
    public String rest() {
        String rest = String.join(" ", words.subList(at, words.size()));
        at = words.size();
        return rest;
    }

    /** Nothing more may follow. */
    public void end() {
        if (!isDone()) {
            throw new Unreadable("'" + String.join(" ", words.subList(at, words.size())) + "' is too much", "");
        }
    }

    /** The clause as written. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
