package org.customizedemployment.core.caseload;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Time used of one limit by many people.
 *
 * @param what the service or the cap
 * @param people how many have it; null: withheld with all else in this line
 * @param nearlyUsed how many of them have used four fifths of it or more; null: withheld
 * @param limit what it allows all of them together; null: withheld
 * @param used what they used together; null: withheld
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HoursLine(
        String what,
        @Nullable Long people,
        @Nullable Long nearlyUsed,
        @Nullable Minutes limit,
        @Nullable Minutes used) {
    static HoursLine of(String what, CaseloadTally.Hours hours, long everybody, int smallest) {
        if (!SmallCells.isShown(hours.people, everybody, smallest)) {
            return new HoursLine(what, null, null, null, null);
        }
        Long nearly = SmallCells.isShown(hours.nearly, hours.people, smallest) ? hours.nearly : null;
        return new HoursLine(what, hours.people, nearly, Minutes.of(hours.limit), Minutes.of(hours.used));
    }

    public boolean isWithheld() {
        return people == null;
    }

    /** Percent of the limit that is used, rounded down; empty if it is withheld or there is no limit. */
    public Optional<Long> percentUsed() {
        return limit == null || used == null || limit.isZero()
                ? Optional.empty()
                : Optional.of(used.value() * 100 / limit.value());
    }
}
