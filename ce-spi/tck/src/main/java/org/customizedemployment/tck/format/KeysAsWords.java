package org.customizedemployment.tck.format;

import java.time.LocalDate;
import java.util.Locale;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.text.Messages;

/** Every key stands for itself: what a format itself says is told apart from what the document says. */
record KeysAsWords(Locale locale) implements Messages {
    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public String text(String key, Argument... arguments) {
        return key;
    }

    @Override
    public String reason(Reason reason) {
        return reason.code();
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
