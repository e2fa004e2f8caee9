package org.customizedemployment.runtime.verification;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;

/**
 * What came of checking the hash chain of a case. Erased lines are no break (FED-RET-1): of them the header, the hash of what was and that of what is
 * left are checked.
 *
 * <p>Whoever can write to the tables could work out a whole new chain. An auditor who notes {@link #revision} and {@link #link} elsewhere, on paper will
 * do, finds that too: {@code ce.verify(id, revision, link)}.
 *
 * @param id the case
 * @param revision of the last line that fits, with all before it; empty if none does
 * @param link the chain up to there, in which everything before is contained; empty if no line fits
 * @param firstBreak where the journal first is not as it was appended; empty if it is whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Verification(CaseId id, Optional<Long> revision, Optional<Digest> link, Optional<ChainBreak> firstBreak) {
    /** Whether every line is as it was appended or as erasing left it. */
    public boolean isWhole() {
        return firstBreak.isEmpty();
    }
}
