package org.customizedemployment.rules.adjudication.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.programme.CapScope;

/**
 * One way in which the caps may turn out: a reading of their scope, whether those who do not state a provider all have the same, and whether the minutes that are still open turn out payable. Counts
 * through all slices in order. For one run and one thread.
 */
final class Reading {
    private final CapScope scope;
    private final boolean oneProvider;
    private final boolean openPays;
    private final Map<Bucket, Long> used = new HashMap<>();

    Reading(CapScope scope, boolean oneProvider, boolean openPays) {
        this.scope = scope;
        this.oneProvider = oneProvider;
        this.openPays = openPays;
    }

    /** What is counted together. */
    private record Bucket(String limit, String within) {}

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
    Room draw(ServiceEntry entry, LineOutcome outcome, long minutes, List<Limit> limits) {
        boolean pays = outcome == LineOutcome.PAYABLE || openPays;
        long least = Long.MAX_VALUE;
        for (Limit limit : limits) {
            least = Math.min(least, left(limit, entry));
        }
        long room = pays ? Math.min(minutes, least) : least > 0 ? minutes : 0;
        if (pays) {
            for (Limit limit : limits) {
                used.merge(bucket(limit, entry), room, Long::sum);
            }
        }
        return new Room(room, room < minutes ? exhausted(entry, limits) : List.of());
    }

    private List<Exhausted> exhausted(ServiceEntry entry, List<Limit> limits) {
        List<Exhausted> exhausted = new ArrayList<>();
        for (Limit limit : limits) {
            if (left(limit, entry) == 0) {
                exhausted.add(new Exhausted(limit, used.getOrDefault(bucket(limit, entry), 0L)));
            }
        }
        return exhausted;
    }

    private long left(Limit limit, ServiceEntry entry) {
        return Math.max(0, limit.minutes() - used.getOrDefault(bucket(limit, entry), 0L));
    }

    private Bucket bucket(Limit limit, ServiceEntry entry) {
        return new Bucket(limit.kind() + " " + limit.id(), within(limit.scope(scope), entry, oneProvider));
    }

    /**
     * What a scope counts together. Staff whose provider is not stated may be of one provider or not; a line without authorization counts
     * within its episode.
     *
     * @param oneProvider read as if all had one provider
     */
    static String within(CapScope scope, ServiceEntry entry, boolean oneProvider) {
        return switch (scope) {
            case PERSON -> "person";
            case PROVIDER ->
                oneProvider
                        ? "person"
                        : entry.getProvider().map(id -> "provider " + id).orElse("staff " + entry.getStaff());
            case EPISODE -> "episode " + entry.getEpisode();
            case AUTHORIZATION ->
                entry.getAuthorization().map(id -> "authorization " + id).orElse("episode " + entry.getEpisode());
        };
    }
}
