package org.customizedemployment.spi.codec;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.spi.plugin.Provider;

/**
 * Turns case files, changes and decisions into bytes and back. Canonical: equal values give equal bytes, everywhere. Unknown members and
 * kinds survive. Reading what it can't understand throws a {@code CeException} that says where; nothing personal is in its message.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CaseCodec extends Provider {
    byte[] encode(CaseFile caseFile);

    CaseFile decodeCase(byte[] bytes);

    /** One entry alone, for its hash. */
    byte[] encode(Entry entry);

    byte[] encode(Change change);

    Change decodeChange(byte[] bytes);

    /** A change for replay, which takes its effects alone: intent and decision may be left out, as null. */
    default Change decodeEffects(byte[] bytes) {
        return decodeChange(bytes);
    }

    byte[] encode(Decision decision);

    Decision decodeDecision(byte[] bytes);
}
