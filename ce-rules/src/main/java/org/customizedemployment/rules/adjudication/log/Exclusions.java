package org.customizedemployment.rules.adjudication.log;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.programme.Exclusion;
import org.jspecify.annotations.Nullable;

/** Which rule holds for a pair of services (SEM-23). For a pair that the programme does not name it is our own: once, and open for which. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Exclusions(List<Exclusion> declared) {
    private static final Exclusion OWN =
            new Exclusion(null, null, Exclusion.Grain.INTERVAL, null, List.of(Citation.of("SEM-23")));

    public Exclusions {
        declared = List.copyOf(declared);
    }

    /** Whether any of the programme takes a whole day. */
    public boolean anyByDay() {
        return declared.stream().anyMatch(Exclusions::isByDay);
    }

    /** Whether it takes the whole day of what it stands beside. */
    public static boolean isByDay(Exclusion one) {
        return one.grain() == Exclusion.Grain.CALENDAR_DAY || one.grain() == Exclusion.Grain.PER_DIEM;
    }

    /** Whether the programme has services that never come in one episode. */
    public boolean anyByEpisode() {
        return declared.stream().anyMatch(one -> one.grain() == Exclusion.Grain.EPISODE);
    }

    /** Those under which two services never come in one episode. */
    public List<Exclusion> byEpisode() {
        return declared.stream()
                .filter(one -> one.grain() == Exclusion.Grain.EPISODE)
                .toList();
    }

    /** Whether it is about these two services, in either order. */
    public static boolean pairs(Exclusion each, ServiceCode one, ServiceCode other) {
        return (matches(each.service(), one) && matches(each.other(), other))
                || (matches(each.service(), other) && matches(each.other(), one));
    }

    /** The one that names most of the two; the pack's order among equals. Time at the same time is what it is about. */
    public Exclusion of(ServiceCode one, ServiceCode other) {
        Exclusion best = null;
        for (Exclusion each : declared) {
            if (each.grain() == Exclusion.Grain.EPISODE) {
                continue;
            }
            boolean matches = pairs(each, one, other);
            if (matches && (best == null || names(each) > names(best))) {
                best = each;
            }
        }
        return best == null ? OWN : best;
    }

    /** Whether a service that nobody recorded could take time from this one. */
    boolean anyFor(ServiceCode code) {
        boolean named = declared.stream()
                .anyMatch(each -> each.grain() != Exclusion.Grain.NONE
                        && (matches(each.service(), code) || matches(each.other(), code)));
        boolean never = declared.stream()
                .anyMatch(each -> each.grain() == Exclusion.Grain.NONE
                        && ((each.service() == null && matches(each.other(), code))
                                || (each.other() == null && matches(each.service(), code))));
        return named || !never;
    }

    private static boolean matches(@Nullable ServiceCode named, ServiceCode code) {
        return named == null || named.equals(code);
    }

    private static int names(Exclusion one) {
        return (one.service() == null ? 0 : 1) + (one.other() == null ? 0 : 1);
    }
}
