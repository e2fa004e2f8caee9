package org.customizedemployment.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;

/** English for the output of tests, with values as they are written in packs; reports and their formats are not seen from here. */
record PlainWords(MessageSource source) implements Messages {
    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public boolean has(String key) {
        return find(key).isPresent();
    }

    @Override
    public String text(String key, Argument... arguments) {
        return find(key).map(words -> fill(words, List.of(arguments))).orElse("[" + key + "]");
    }

    @Override
    public String reason(Reason reason) {
        return find(reason.code())
                .map(words -> fill(words, reason.arguments()))
                .orElseGet(() -> reason.code() + written(reason.arguments()));
    }

    private Optional<String> find(String key) {
        return source.find(key, Locale.ENGLISH);
    }

    private String fill(String words, List<Argument> arguments) {
        String filled = words;
        for (Argument one : arguments) {
            filled = filled.replace("{" + one.name() + "}", value(one.value()));
        }
        return filled;
    }

    private String written(List<Argument> arguments) {
        List<String> all = new ArrayList<>();
        arguments.forEach(one -> all.add(one.name() + " " + value(one.value())));
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }

    @Override
    public String code(String code) {
        return code;
    }

    @Override
    public String flag(boolean flag) {
        return String.valueOf(flag);
    }

    @Override
    public String date(LocalDate date) {
        return date.toString();
    }

    @Override
    public String time(PlaceTime time) {
        return time.toString();
    }

    @Override
    public String minutes(Minutes minutes) {
        return minutes.toString();
    }

    @Override
    public String money(Money money) {
        return money.toString();
    }

    @Override
    public String rate(Rate rate) {
        return rate.toString();
    }
}
