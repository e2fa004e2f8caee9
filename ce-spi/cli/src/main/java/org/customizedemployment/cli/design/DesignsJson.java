package org.customizedemployment.cli.design;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.jackson.CaseJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A set of designs as JSON: each design as an entry, its decision as any other decision, what it is the best of, and its account. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignsJson {
    /** The format, named in the document. */
    public static final String FORMAT = "ce-designs/1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DesignsJson() {}

    /**
     * @param decisions the decision on each design of the set, in the same order
     */
    public static String of(DesignSet set, List<Decision> decisions) {
        JsonNode all = JSON.readTree(CaseJson.standard().write(set));
        ObjectNode page = JSON.createObjectNode();
        page.put("format", FORMAT);
        ArrayNode designs = page.putArray("designs");
        for (int i = 0; i < decisions.size(); i++) {
            JsonNode one = all.get("designs").get(i);
            ObjectNode design = designs.addObject();
            design.set("design", one.get("design"));
            design.set("decision", JSON.readTree(CaseJson.standard().write(decisions.get(i))));
            ObjectNode best = (ObjectNode) one.get("draft").deepCopy();
            best.remove("design");
            design.set("bestOf", best);
            copy(one, "job", design);
            copy(one, "business", design);
        }
        page.set("conflicts", all.has("conflicts") ? all.get("conflicts") : JSON.createArrayNode());
        return page.toPrettyString();
    }

    private static void copy(JsonNode from, String member, ObjectNode to) {
        if (from.has(member)) {
            to.set(member, from.get(member));
        }
    }
}
