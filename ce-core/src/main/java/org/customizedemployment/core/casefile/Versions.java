package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * The versions of one entry that stand, in the order in which they are true: by first day (not stated first), then by version. The last is
 * the one that a case file shows. What was corrected is not among them.
 */
final class Versions {
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.getHeader().effective().from(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.getHeader().version());

    private Versions() {}

    /** With that version, in the place of the one of the same number if there is one. */
    static List<Entry> plus(List<Entry> versions, Entry entry) {
        List<Entry> all = minus(versions, entry.getHeader().version());
        all.add(entry);
        all.sort(ORDER);
        return all;
    }

    /** Without that version; a list of its own. */
    static List<Entry> minus(List<Entry> versions, int version) {
        List<Entry> rest = new ArrayList<>(versions.size() + 1);
        for (Entry one : versions) {
            if (one.getHeader().version() != version) {
                rest.add(one);
            }
        }
        return rest;
    }

    /** The reference with the highest version number. */
    static EntryRef latest(List<Entry> versions) {
        EntryRef latest = versions.get(0).toRef();
        for (Entry one : versions) {
            latest = one.getHeader().version() > latest.version() ? one.toRef() : latest;
        }
        return latest;
    }

    /** The version in force on that day: the last that had begun by then, unless it had ended. */
    static Optional<Entry> on(List<Entry> versions, LocalDate day) {
        return begunBy(versions, day)
                .filter(version -> version.getHeader().effective().contains(day));
    }

    /** The last version that had begun by that day. */
    static Optional<Entry> begunBy(List<Entry> versions, LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            LocalDate from = versions.get(i).getHeader().effective().from();
            if (from == null || !from.isAfter(day)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * What is kept of an entry where a case is looked at as of that day; empty if it had not begun or was over.
     *
     * @param shown its current version: what the person has set aside since stays set aside
     */
    static List<Entry> asOf(Entry shown, List<Entry> versions, LocalDate day) {
        Optional<Entry> then = on(versions, day)
                .filter(one -> one.beganOn().filter(began -> began.isAfter(day)).isEmpty());
        if (then.isEmpty()) {
            return List.of();
        }
        return shown.setAside() && !shown.equals(then.get()) ? List.of(then.get(), shown) : List.of(then.get());
    }

    static List<Entry> happenedBy(List<Entry> versions, LocalDate day) {
        return versions.stream().map(version -> version.happenedBy(day)).toList();
    }

    @SuppressWarnings("ReferenceEquality") // itself says that nothing of it is later
    static boolean isLater(Entry version, LocalDate day) {
        return version.happenedBy(day) != version;
    }

    static Entry current(List<Entry> versions) {
        return versions.get(versions.size() - 1);
    }

    static List<Entry> earlier(List<Entry> versions) {
        return List.copyOf(versions.subList(0, versions.size() - 1));
    }

    /** The versions with the days on which each is in force: from its first day to the day before the next one's. */
    static List<InForce> timeline(List<Entry> versions) {
        List<InForce> timeline = new ArrayList<>(versions.size());
        for (int i = 0; i < versions.size(); i++) {
            Entry version = versions.get(i);
            EffectiveRange own = version.getHeader().effective();
            if (i + 1 == versions.size()) {
                timeline.add(new InForce(version, own));
                continue;
            }
            LocalDate next = versions.get(i + 1).getHeader().effective().from();
            // Two versions from the same day: only the later one was ever in force.
            if (next == null || next.equals(own.from())) {
                continue;
            }
            LocalDate last = next.minusDays(1);
            LocalDate until = own.until();
            timeline.add(new InForce(
                    version, new EffectiveRange(own.from(), until == null || until.isAfter(last) ? last : until)));
        }
        return Collections.unmodifiableList(timeline);
    }
}
