package org.customizedemployment.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The named dates of a request. Rules never ask for "now"; the caller says by which dates to judge. Only decision and report default, to the
 * latest recorded date of the case. {@code AsOf.on(DateName.DECISION, LocalDate.of(2026, 3, 1))}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AsOf {
    private static final List<DateName> NAMES = List.of(DateName.values());
    private static final AsOf NONE = new AsOf(new EnumMap<>(DateName.class));

    private final Map<DateName, LocalDate> given;

    private AsOf(Map<DateName, LocalDate> given) {
        this.given = given;
    }

    /** No date given. */
    public static AsOf none() {
        return NONE;
    }

    public static AsOf on(DateName name, LocalDate date) {
        return NONE.with(name, date);
    }

    /** The same with one more date, or another one of that name. */
    public AsOf with(DateName name, LocalDate date) {
        Map<DateName, LocalDate> more = new EnumMap<>(DateName.class);
        more.putAll(given);
        more.put(name, date);
        return new AsOf(more);
    }

    public Optional<LocalDate> date(DateName name) {
        return Optional.ofNullable(given.get(name));
    }

    /** All dates in force for a case last recorded on that day, in the order of {@link DateName}; which were given and which defaulted. */
    public List<NamedDate> resolved(Optional<LocalDate> lastRecorded) {
        if (given.isEmpty()) {
            return lastRecorded.map(AsOf::defaulted).orElseGet(List::of);
        }
        List<NamedDate> dates = new ArrayList<>(NAMES.size());
        for (DateName name : NAMES) {
            LocalDate date = given.get(name);
            if (date != null) {
                dates.add(new NamedDate(name, date, true));
            } else if (name == DateName.DECISION || name == DateName.REPORT) {
                lastRecorded.ifPresent(day -> dates.add(new NamedDate(name, day, false)));
            }
        }
        return dates;
    }

    /** As in nearly every command: no date was given. */
    private static List<NamedDate> defaulted(LocalDate day) {
        return List.of(new NamedDate(DateName.DECISION, day, false), new NamedDate(DateName.REPORT, day, false));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsOf that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
