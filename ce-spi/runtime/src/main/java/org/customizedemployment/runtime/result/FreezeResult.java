package org.customizedemployment.runtime.result;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document that was to be made final.
 *
 * @param command what became of the change of its entry
 * @param frozen the document as it stands frozen; null if it was not made final
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FreezeResult(CommandResult command, @Nullable FrozenDocument frozen) {
    /** The document; empty if it was not made final: the command's result says why. */
    public Optional<FrozenDocument> document() {
        return Optional.ofNullable(frozen);
    }
}
