package org.customizedemployment.spring.boot.starter.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.plugin.Plugin;
import org.customizedemployment.spi.plugin.ProviderKind;

/** Asks the store and the source for nothing in particular, and lists what the front door was wired with. Ids, versions and counts only. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class HealthCheck {
    /** A case that nobody has: looking for it goes all the way and brings nothing back. */
    private static final CaseId NOBODY = CaseId.of("ce health check");

    private final CustomizedEmployment ce;

    public HealthCheck(CustomizedEmployment ce) {
        this.ce = ce;
    }

    /**
     * What was found.
     *
     * @param error the code of what is wrong; empty: nothing is
     * @param details for people who run the application
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Finding(String error, Map<String, Object> details) {
        public boolean isUp() {
            return error.isEmpty();
        }
    }

    public Finding check() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("store", ids(ProviderKind.STORE));
        details.put("source", ids(ProviderKind.SOURCE));
        details.put("packs", ids(ProviderKind.PACK));
        details.put("programmes", ce.packs().programmes().size());
        details.put(
                "failed",
                ce.plugins().failed().stream().map(Plugin::implementation).toList());
        return new Finding(error(), details);
    }

    private String error() {
        try {
            ce.load(NOBODY);
            return "";
        } catch (CeException e) {
            return e.getErrorCode().code();
        }
    }

    private List<String> ids(ProviderKind kind) {
        return ce.plugins().chosen().stream()
                .filter(one -> one.kind() == kind)
                .map(Plugin::id)
                .toList();
    }
}
