package org.customizedemployment.runtime.plugin;

import java.util.List;
import org.apiguardian.api.API;

/**
 * All providers: found, chosen, shadowed, failed. A broken provider never hides others and is never silent.
 *
 * @param found all of them, by kind and id
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PluginReport(List<Plugin> found) {
    public PluginReport {
        found = List.copyOf(found);
    }

    public List<Plugin> chosen() {
        return with(Plugin.Standing.CHOSEN);
    }

    public List<Plugin> shadowed() {
        return with(Plugin.Standing.SHADOWED);
    }

    public List<Plugin> failed() {
        return with(Plugin.Standing.FAILED);
    }

    private List<Plugin> with(Plugin.Standing standing) {
        return found.stream().filter(one -> one.standing() == standing).toList();
    }
}
