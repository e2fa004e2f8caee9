package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * A change holds from its own date on, so service is judged by the version that held on its day (SEM-26). Where the case file has later
 * versions only, as from a host that keeps no earlier ones, what held before is not known. That something ended is no such change: it states
 * its own date.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EarlierVersion {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-26"));

    private EarlierVersion() {}

    /** The entry as it was on that day: the last version begun by then; the first one there is, if none had begun; empty if there is none. */
    public static <E extends Entry> Optional<E> on(CaseFile caseFile, EntryType<E> type, EntryId id, LocalDate date) {
        Class<E> of = type.getValueClass();
        return caseFile.begunBy(id, date)
                .or(() -> caseFile.versions(id).stream().findFirst())
                .filter(of::isInstance)
                .map(of::cast);
    }

    /** Whether what held on that day was changed since, so that it is not known. */
    public static boolean held(Entry entry, LocalDate date) {
        EntryHeader header = entry.getHeader();
        LocalDate from = header.effective().from();
        return header.version() > 1
                && from != null
                && from.isAfter(date)
                && ended(entry).filter(end -> !from.isBefore(end)).isEmpty();
    }

    private static Optional<LocalDate> ended(Entry entry) {
        if (entry instanceof FundingEpisode episode) {
            return episode.getClosedOn();
        }
        return entry instanceof ServiceAuthorization one ? one.getWithdrawnOn() : Optional.empty();
    }

    /** The slice, open as what held on its day is not known. */
    public static Slice mark(Slice slice, Entry entry) {
        LocalDate from = entry.getHeader().effective().from();
        Reason reason = Reason.of("claim.earlier-version-not-known")
                .with("entry", entry.toRef())
                .with("date", slice.date());
        return slice.with(Mark.undecided(from == null ? reason : reason.with("from", from), CITATIONS));
    }
}
