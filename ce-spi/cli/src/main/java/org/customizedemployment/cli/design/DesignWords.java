package org.customizedemployment.cli.design;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.reports.text.Placeholders;
import org.customizedemployment.spi.text.Messages;

/** Words about designs: entries by the names that their owners gave them, reasons with what would change them. */
final class DesignWords {
    private static final String OURS = "ce.design.";
    private static final int HOUR = 60;

    private final CaseFile file;
    private final Messages messages;

    DesignWords(CaseFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /** The words for a key of this page, with values put in: name, text, name, text … */
    String text(String key, String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Placeholders.fill(messages.text(OURS + key), values);
    }

    /** {@code design.fit} and {@code DOES} make {@code design.fit.does}. */
    String constant(String prefix, Enum<?> constant) {
        return messages.text(
                prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(messages.getLocale()) + words.substring(1);
    }

    String minutes(Minutes minutes) {
        return messages.minutes(minutes);
    }

    String strategy(StrategyId strategy) {
        return code(strategy.value());
    }

    String strategies(List<StrategyId> strategies) {
        return String.join(", ", strategies.stream().map(this::strategy).toList());
    }

    /** What its owner calls it; its id if it is not there. */
    String name(EntryId id) {
        Entry entry = file.find(id).orElse(null);
        if (entry instanceof WorkTask task) {
            return task.getName();
        } else if (entry instanceof WorkplaceJob job) {
            return job.getTitle();
        } else if (entry instanceof EmployerNeed need) {
            return need.getDescription();
        } else if (entry instanceof ProfileStatement statement) {
            return statement.getText();
        } else if (entry instanceof MarketStudy study) {
            return study.getOffering();
        }
        return entry instanceof Employer employer ? employer.getName() : id.value();
    }

    String names(List<EntryId> ids) {
        return String.join(", ", ids.stream().map(this::name).toList());
    }

    /** A reason as a sentence, and what would change it where there are words for that. */
    String reason(Reason reason) {
        String change = reason.code() + ".change";
        String sentence = sentence(capital(filled(reason.code(), reason)));
        return messages.has(change) ? sentence + " " + sentence(filled(change, reason)) : sentence;
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }

    private String filled(String key, Reason reason) {
        if (!messages.has(key)) {
            return messages.reason(reason);
        }
        Map<String, String> values = new LinkedHashMap<>();
        reason.arguments().forEach(one -> values.put(one.name(), value(one)));
        return Placeholders.fill(messages.text(key), values);
    }

    private String value(Argument argument) {
        if (argument.value() instanceof ArgumentValue.OfEntry entry) {
            return text("quoted", "text", withoutStop(name(entry.entry().id())));
        }
        if (argument.value() instanceof ArgumentValue.OfCode code) {
            return argument.name().equals("when") ? window(WeeklyWindow.parse(code.code())) : word(code.code());
        }
        return messages.value(argument.value());
    }

    /** Within a sentence that has a stop of its own. */
    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The name of an entry, or the words for a condition, else for a code. */
    private String word(String code) {
        String condition = "work.condition." + code;
        if (messages.has(condition)) {
            return messages.text(condition);
        }
        return file.find(EntryId.of(code)).isPresent() ? name(EntryId.of(code)) : code(code);
    }

    String code(String code) {
        return messages.value(new ArgumentValue.OfCode(code));
    }

    /** Monday 09:00–12:30. */
    String window(WeeklyWindow window) {
        return day(window.day()) + " " + hours(window);
    }

    String day(DayOfWeek day) {
        return messages.text(OURS + "day." + day.getValue());
    }

    String hours(WeeklyWindow window) {
        return clock(window.from()) + "–" + clock(window.until());
    }

    private static String clock(int minute) {
        return twoDigits(minute / HOUR) + ":" + twoDigits(minute % HOUR);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Times of the week day by day, those of one day together. */
    List<String> week(List<WeeklyWindow> windows) {
        Map<DayOfWeek, String> days = new LinkedHashMap<>();
        windows.stream().sorted().forEach(one -> days.merge(one.day(), hours(one), (all, next) -> all + ", " + next));
        List<String> week = new ArrayList<>();
        days.forEach((day, hours) -> week.add(day(day) + " " + hours));
        return week;
    }
}
