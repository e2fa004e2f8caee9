package org.customizedemployment.rules.layer;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What holds of something after all layers, and which layer said what.
 *
 * <pre>{@code
 * for (Explanation one : library.explain("us-ct.dds.job-development.rate")) {
 *     one.layers().forEach(layer -> print(layer.pack(), layer.file(), layer.line()));   // lowest first
 * }
 * }</pre>
 *
 * @param subject what it is about
 * @param effective what holds: for a parameter each dated value, else each term with the layer that it comes from
 * @param layers all statements, lowest layer first; at least one
 * @param usedBy what names it; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Explanation(Subject subject, List<StatedTerm> effective, List<Statement> layers, List<Subject> usedBy) {
    public Explanation {
        effective = List.copyOf(effective);
        layers = List.copyOf(layers);
        usedBy = List.copyOf(usedBy);
    }

    /** Whether a higher layer states anything of it anew. */
    public boolean overridden() {
        return layers.size() > 1;
    }
}
