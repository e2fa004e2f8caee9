package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a strategy proposes.
 *
 * @param drafts its designs, each the best of something
 * @param conflicts where it has none, why
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignDrafts(List<DesignDraft> drafts, List<DesignConflict> conflicts) {
    public static final DesignDrafts NONE = new DesignDrafts(List.of(), List.of());

    public DesignDrafts {
        drafts = List.copyOf(drafts);
        conflicts = List.copyOf(conflicts);
    }
}
