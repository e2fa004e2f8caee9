package org.customizedemployment.rules.condition;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.reason.ArgumentValue;

/**
 * A test of one attribute of an entry. Of an attribute with several values one that fits is enough.
 *
 * @param attribute what is read
 * @param relation how it is compared
 * @param value with what
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Match(Attribute attribute, Relation relation, ArgumentValue value) {
    /** Whether it fits; empty if the entry does not state the attribute. */
    public Optional<Boolean> fits(Entry entry) {
        return attribute.read(entry).map(values -> values.stream().anyMatch(one -> relation.holds(one, value)));
    }

    /** Whether all fit: false if one surely does not, empty if it depends on something not stated. */
    static Optional<Boolean> allFit(List<Match> matches, Entry entry) {
        boolean sure = true;
        for (Match match : matches) {
            Optional<Boolean> fits = match.fits(entry);
            if (fits.isPresent() && !fits.get()) {
                return Optional.of(false);
            }
            sure = sure && fits.isPresent();
        }
        return sure ? Optional.of(true) : Optional.empty();
    }
}
