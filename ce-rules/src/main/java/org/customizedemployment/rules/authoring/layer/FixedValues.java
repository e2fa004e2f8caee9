package org.customizedemployment.rules.authoring.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.PlacedValue;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** Holds a layer's value of a parameter to what a lower layer fixes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FixedValues {
    private final Layered layered;

    public FixedValues(Layered layered) {
        this.layered = layered;
    }

    /**
     * {@code fixed: value}, {@code fixed: at-least} or {@code fixed: at-most}.
     *
     * @param values what holds when that layer has stated its own
     */
    public void read(Keys keys, Subject subject, PackId pack, List<PlacedValue> values) {
        List<DatedParameter> bounds = values.stream().map(PlacedValue::value).toList();
        keys.word("fixed", Fixed.How.values())
                .ifPresent(
                        how -> layered.fixed.add(subject, new Fixed.Mark(pack, keys.place(), how, List.of(), bounds)));
    }

    /**
     * Whether a layer may state that value; logs a problem if not.
     *
     * @param before what layers have stated so far: it counts where the layer that fixes the parameter left its value to others
     */
    public boolean allow(Keys keys, PlacedValue now, Subject subject, List<PlacedValue> before) {
        DatedParameter stated = now.value();
        List<DatedParameter> lower = before.stream()
                .map(PlacedValue::value)
                .filter(one ->
                        !one.pack().equals(stated.pack()) && one.effective().overlaps(stated.effective()))
                .toList();
        for (Fixed.Mark mark : layered.fixed.all(subject)) {
            if (mark.by().equals(stated.pack())) {
                continue;
            }
            List<DatedParameter> own =
                    mark.values().stream().filter(one -> one.value() != null).toList();
            for (DatedParameter bound : own.isEmpty() ? lower : bounds(own, stated.effective())) {
                if (!keeps(mark.how(), bound.value(), stated.value())) {
                    refuse(keys, now, subject, mark, bound.value());
                    return false;
                }
            }
        }
        return true;
    }

    /** Those that hold on one of the days; for days of which nothing is said the last before them, or else the first after. */
    private static List<DatedParameter> bounds(List<DatedParameter> values, EffectiveRange days) {
        List<DatedParameter> meant = new ArrayList<>();
        DatedParameter before = null;
        DatedParameter after = null;
        for (DatedParameter one : values) {
            if (one.effective().overlaps(days)) {
                meant.add(one);
            } else if (from(one).isBefore(days.from() == null ? LocalDate.MIN : days.from())) {
                before = before == null || from(before).isBefore(from(one)) ? one : before;
            } else {
                after = after == null || from(one).isBefore(from(after)) ? one : after;
            }
        }
        LocalDate first = days.from();
        boolean begins =
                meant.stream().anyMatch(one -> first == null || !from(one).isAfter(first));
        if (!begins && before != null) {
            meant.add(0, before);
        }
        if (meant.isEmpty() && after != null) {
            meant.add(after);
        }
        return meant;
    }

    private static LocalDate from(DatedParameter value) {
        LocalDate from = value.effective().from();
        return from == null ? LocalDate.MIN : from;
    }

    private static boolean keeps(Fixed.How how, @Nullable ArgumentValue bound, @Nullable ArgumentValue now) {
        if (now == null || bound == null || bound.equals(now)) {
            return true;
        }
        OptionalInt order = order(now, bound);
        return switch (how) {
            case VALUE -> false;
            case AT_LEAST -> order.isPresent() && order.getAsInt() >= 0;
            case AT_MOST -> order.isPresent() && order.getAsInt() <= 0;
        };
    }

    private static void refuse(
            Keys keys, PlacedValue now, Subject subject, Fixed.Mark mark, @Nullable ArgumentValue bound) {
        keys.log()
                .add(
                        RulesError.FIXED,
                        now.place(),
                        subject + " is stated as " + Texts.of(now.value().value()) + " in the place of "
                                + Texts.of(bound) + ", which " + mark.where() + words(mark.how()),
                        remedy(mark.how(), bound));
    }

    private static String words(Fixed.How how) {
        return switch (how) {
            case VALUE -> "";
            case AT_LEAST -> " as the least";
            case AT_MOST -> " as the most";
        };
    }

    private static String remedy(Fixed.How how, @Nullable ArgumentValue old) {
        return switch (how) {
            case VALUE -> "remove it";
            case AT_LEAST -> "state " + Texts.of(old) + " or more, or remove it";
            case AT_MOST -> "state " + Texts.of(old) + " or less, or remove it";
        };
    }

    /** Empty if the two have no order. */
    private static OptionalInt order(ArgumentValue one, ArgumentValue other) {
        if (one instanceof ArgumentValue.OfMinutes a && other instanceof ArgumentValue.OfMinutes b) {
            return OptionalInt.of(a.minutes().compareTo(b.minutes()));
        } else if (one instanceof ArgumentValue.OfNumber a && other instanceof ArgumentValue.OfNumber b) {
            return OptionalInt.of(a.number().compareTo(b.number()));
        } else if (one instanceof ArgumentValue.OfDate a && other instanceof ArgumentValue.OfDate b) {
            return OptionalInt.of(a.date().compareTo(b.date()));
        } else if (one instanceof ArgumentValue.OfMoney a
                && other instanceof ArgumentValue.OfMoney b
                && a.money().currency().equals(b.money().currency())) {
            return OptionalInt.of(Long.compare(a.money().minorUnits(), b.money().minorUnits()));
        } else if (one instanceof ArgumentValue.OfRate a
                && other instanceof ArgumentValue.OfRate b
                && a.rate().currency().equals(b.rate().currency())
                && a.rate().per() == b.rate().per()) {
            return OptionalInt.of(a.rate().amount().compareTo(b.rate().amount()));
        }
        return OptionalInt.empty();
    }
}
