package org.customizedemployment.runtime.source;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.spi.source.SourceProblem;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param caseFile all of it
 * @param revision of the last change written here; 0 if there is none
 * @param problems rows of the host that are not in it
 * @param host the host's part; null for a case that is kept here
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record StandingCase(
        CaseFile caseFile,
        long revision,
        List<SourceProblem> problems,
        @Nullable HostPart host) {
    public StandingCase {
        problems = List.copyOf(problems);
    }

    /** A case that is kept here. */
    public static StandingCase kept(CaseFile caseFile, long revision) {
        return new StandingCase(caseFile, revision, List.of(), null);
    }

    /** Of which source it is; empty for a case that is kept here. */
    public Optional<String> source() {
        return Optional.ofNullable(host).map(HostPart::source);
    }

    /** What of the host's a change would alter, which it then must not. */
    public Alteration altered(Change change) {
        return host == null ? Alteration.NONE : host.altered(change);
    }

    /** The change as it goes into the journal. */
    public Change written(Change change) {
        return host == null ? change : host.seen(change);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "StandingCase{" + caseFile.size() + " entries, revision " + revision + "}";
    }
}
