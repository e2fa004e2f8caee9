package org.customizedemployment.rules.instrument;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.text.MessageSource;

/**
 * An instrument: items with anchors, in groups, with bands for the score of a group. It rates how a service is given and never a person; so it has no
 * total (SEM-20, SEM-21). Made by {@link InstrumentLoader} only, which sees that nothing in it contradicts itself. Immutable.
 *
 * @param ref its id, version and digest, which results cite
 * @param citations where it comes from
 * @param scale the scores an item can get
 * @param ratedAtLeast how many percent of the items asked in a group must be rated for a band, 1 to 100
 * @param groups the ids of the groups, in order
 * @param items the items, in order
 * @param bands the bands, lowest first; may be empty
 * @param messages its words, by language
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Instrument(
        PackRef ref,
        List<Citation> citations,
        Scale scale,
        int ratedAtLeast,
        List<String> groups,
        List<InstrumentItem> items,
        List<InstrumentBand> bands,
        MessageSource messages) {
    public Instrument {
        citations = List.copyOf(citations);
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    public Optional<InstrumentItem> item(String id) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The items of a group, in order. */
    public List<InstrumentItem> itemsOf(String group) {
        return items.stream().filter(one -> one.group().equals(group)).toList();
    }

    /** The key of its words: {@code instrument.<id>}, followed by a dot and the id of a group, item or band, or of an item and a score. */
    public String key(String... parts) {
        return "instrument." + ref.id() + (parts.length == 0 ? "" : "." + String.join(".", parts));
    }
}
