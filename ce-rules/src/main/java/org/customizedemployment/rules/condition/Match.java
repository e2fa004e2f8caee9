package org.customizedemployment.rules.condition;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.rules.condition.attribute.Attribute;

/**
 * A test of one attribute of an entry. Of an attribute with several values one that fits is enough.
 *
 * @param attribute what is read
 * @param relation how it is compared
 * @param value with what
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Match(Attribute attribute, Relation relation, ArgumentValue value) {
    private static final Optional<Boolean> FITS = Optional.of(true);
    private static final Optional<Boolean> FITS_NOT = Optional.of(false);

    /** Whether it fits; empty if the entry does not state the attribute. */
    public Optional<Boolean> fits(Entry entry) {
        Optional<List<ArgumentValue>> values = attribute.read(entry);
        return values.isEmpty() ? Optional.empty() : holdsOfAny(values.get()) ? FITS : FITS_NOT;
    }

    private boolean holdsOfAny(List<ArgumentValue> values) {
        for (ArgumentValue one : values) {
            if (relation.holds(one, value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all fit: false if one surely does not, empty if it depends on something not stated. */
    public static Optional<Boolean> allFit(List<Match> matches, Entry entry) {
        boolean sure = true;
        for (int i = 0; i < matches.size(); i++) {
            Optional<Boolean> fits = matches.get(i).fits(entry);
            if (fits.isPresent() && !fits.get()) {
                return FITS_NOT;
            }
            sure = sure && fits.isPresent();
        }
        return sure ? FITS : Optional.empty();
    }
}
