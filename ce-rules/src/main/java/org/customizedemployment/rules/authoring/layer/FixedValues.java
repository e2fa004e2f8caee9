package org.customizedemployment.rules.authoring.layer;

import java.util.List;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Texts;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.jspecify.annotations.Nullable;

/** Holds a layer's value of a parameter to what a lower layer fixes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FixedValues {
    private final Layered layered;

    public FixedValues(Layered layered) {
        this.layered = layered;
    }

    /** {@code fixed: value}, {@code fixed: at-least} or {@code fixed: at-most}. */
    public void read(Keys keys, Subject subject, PackId pack) {
        keys.word("fixed", Fixed.How.values())
                .ifPresent(how -> layered.fixed.add(subject, new Fixed.Mark(pack, keys.place(), how, List.of())));
    }

    /** Whether that value may take the old one's place; logs a problem if not. */
    public boolean allow(
            Keys keys, Place place, Subject subject, @Nullable ArgumentValue old, @Nullable ArgumentValue now) {
        Fixed.Mark mark = layered.fixed.find(subject).orElse(null);
        if (mark == null || old == null || now == null || old.equals(now)) {
            return true;
        }
        OptionalInt order = order(now, old);
        boolean kept =
                switch (mark.how()) {
                    case VALUE -> false;
                    case AT_LEAST -> order.isPresent() && order.getAsInt() >= 0;
                    case AT_MOST -> order.isPresent() && order.getAsInt() <= 0;
                };
        if (!kept) {
            keys.log()
                    .add(
                            RulesError.FIXED,
                            place,
                            subject + " is stated as " + Texts.of(now) + " in the place of " + Texts.of(old)
                                    + ", which " + mark.where() + words(mark.how()),
                            remedy(mark.how(), old));
        }
        return kept;
    }

    private static String words(Fixed.How how) {
        return switch (how) {
            case VALUE -> "";
            case AT_LEAST -> " as the least";
            case AT_MOST -> " as the most";
        };
    }

    private static String remedy(Fixed.How how, ArgumentValue old) {
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
