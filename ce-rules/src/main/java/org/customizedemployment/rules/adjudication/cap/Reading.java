package org.customizedemployment.rules.adjudication.cap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.programme.cap.CapScope;

/**
 * One way in which the caps may turn out: a reading of their scope, whether those who do not state a provider all have the same, and whether the minutes that are still open turn out payable. Counts
 * through all slices in order. For one run and one thread.
 */
final class Reading {
    private static final String PERSON = "person";
    private static final String NO_THEME = "no theme";

    private final CapScope scope;
    private final boolean oneProvider;
    private final boolean openPays;
    private final Map<Limit.Bucket, Long> used = new HashMap<>();
    private long drawn;

    Reading(CapScope scope, boolean oneProvider, boolean openPays) {
        this.scope = scope;
        this.oneProvider = oneProvider;
        this.openPays = openPays;
    }

    /** What is drawn from here on is told by {@link #drawUpTo}. */
    void begin() {
        drawn = 0;
    }

    /**
     * How much of a slice finds room.
     *
     * @param minutes from its start
     * @param exhausted the limits that left no more room, with what was used of each; empty if all of it found room
     */
    record Room(long minutes, List<Exhausted> exhausted) {}

    /** A limit with no room left. */
    record Exhausted(Limit limit, long used) {}

    /** Minutes that are still open and do not pay here draw on nothing; each of them is asked whether it alone would find room. */
    Room draw(ServiceEntry entry, LineOutcome outcome, long minutes, List<Limit.Draw> draws) {
        boolean pays = pays(outcome);
        long least = Long.MAX_VALUE;
        for (Limit.Draw draw : draws) {
            least = Math.min(least, left(draw, entry));
        }
        long room = pays ? Math.min(minutes, least) : least > 0 ? minutes : 0;
        if (pays) {
            drawn += room;
            for (Limit.Draw draw : draws) {
                used.merge(bucket(draw, entry), room, Long::sum);
            }
        }
        return new Room(room, room < minutes ? exhausted(entry, draws) : List.of());
    }

    /** So many minutes above the limits that are reached until one more is; all of them if they draw on nothing here. */
    long next(ServiceEntry entry, LineOutcome outcome, List<Limit.Draw> draws) {
        long least = Long.MAX_VALUE;
        for (Limit.Draw draw : pays(outcome) ? draws : List.<Limit.Draw>of()) {
            long left = left(draw, entry);
            least = left > 0 ? Math.min(least, left) : least;
        }
        return least;
    }

    /** Minutes that were approved above the limits that are reached draw on the others. */
    void drawAbove(ServiceEntry entry, LineOutcome outcome, long minutes, List<Limit.Draw> draws) {
        if (!pays(outcome)) {
            return;
        }
        drawn += minutes;
        for (Limit.Draw draw : draws) {
            if (left(draw, entry) > 0) {
                used.merge(bucket(draw, entry), minutes, Long::sum);
            }
        }
    }

    boolean pays(LineOutcome outcome) {
        return outcome == LineOutcome.PAYABLE || openPays;
    }

    /** Draws what is paid beyond what was drawn since {@link #begin}, room or none. */
    void drawUpTo(ServiceEntry entry, long paid, List<Limit.Draw> draws) {
        long more = paid - drawn;
        if (more > 0) {
            for (Limit.Draw draw : draws) {
                used.merge(bucket(draw, entry), more, Long::sum);
            }
        }
    }

    /** The limits that have no room left, with what was used of each. */
    List<Exhausted> exhausted(ServiceEntry entry, List<Limit.Draw> draws) {
        List<Exhausted> exhausted = new ArrayList<>();
        for (Limit.Draw draw : draws) {
            if (left(draw, entry) == 0) {
                exhausted.add(new Exhausted(draw.limit(), used(draw, entry)));
            }
        }
        return exhausted;
    }

    private long left(Limit.Draw draw, ServiceEntry entry) {
        return Math.max(0, draw.limit().minutes() - used(draw, entry));
    }

    /** Time that names no theme or authorization may be of this one. */
    private long used(Limit.Draw draw, ServiceEntry entry) {
        Limit.Bucket own = bucket(draw, entry);
        long all = used.getOrDefault(own, 0L);
        if (draw.limit().scope(scope) == CapScope.THEME && entry.getTheme().isPresent()) {
            all += used.getOrDefault(new Limit.Bucket(own.kind(), own.limit(), NO_THEME, own.period()), 0L);
        }
        if (draw.limit().scope(scope) == CapScope.AUTHORIZATION
                && entry.getAuthorization().isPresent()) {
            all += used.getOrDefault(new Limit.Bucket(own.kind(), own.limit(), entry.getEpisode(), own.period()), 0L);
        }
        return all;
    }

    private Limit.Bucket bucket(Limit.Draw draw, ServiceEntry entry) {
        Limit limit = draw.limit();
        return new Limit.Bucket(
                limit.kind(), limit.id(), within(limit.scope(scope), entry, oneProvider), draw.period());
    }

    /**
     * What a scope counts together. Staff whose provider is not stated may be of one provider or not; a line without authorization counts
     * within its episode.
     *
     * @param oneProvider read as if all had one provider
     */
    static Object within(CapScope scope, ServiceEntry entry, boolean oneProvider) {
        return switch (scope) {
            case PERSON -> PERSON;
            case PROVIDER -> oneProvider ? PERSON : provider(entry);
            case EPISODE -> entry.getEpisode();
            case AUTHORIZATION -> entry.getAuthorization().orElse(entry.getEpisode());
            case THEME -> theme(entry.getTheme());
        };
    }

    private static Object provider(ServiceEntry entry) {
        return entry.getProvider().isPresent() ? entry.getProvider().get() : entry.getStaff();
    }

    private static Object theme(Optional<EntryId> theme) {
        return theme.isPresent() ? theme.get() : NO_THEME;
    }
}
