package org.customizedemployment.cli.view;

import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.jackson.CaseJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as an audience may see them: their JSON without the texts that it may not read, and without whatever no class declares, as nobody
 * knows what that holds (FED-PRIV-1).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Projection {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final CaseView view;

    public Projection(CaseView view) {
        this.view = view;
    }

    /** What the audience may see of an entry. Of one from a newer version, and of an erased one, its kind and header. */
    public ObjectNode of(Entry entry) {
        JsonNode all = JSON.readTree(CaseJson.standard().write(entry));
        boolean closed = entry instanceof OpaqueEntry || entry instanceof ErasedEntry;
        Class<?> declared = closed ? Entry.class : entry.type().getValueClass();
        ObjectNode seen = JSON.createObjectNode();
        for (String always : new String[] {"kind", "formatVersion"}) {
            Optional.ofNullable(all.get(always)).ifPresent(value -> seen.set(always, value));
        }
        object(all, declared).properties().forEach(one -> seen.set(one.getKey(), one.getValue()));
        return seen;
    }

    private ObjectNode object(JsonNode all, Class<?> declared) {
        ObjectNode seen = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> one : all.properties()) {
            Member.of(declared, one.getKey())
                    .flatMap(member -> member(one.getValue(), member))
                    .ifPresent(value -> seen.set(one.getKey(), value));
        }
        return seen;
    }

    private Optional<JsonNode> member(JsonNode value, Member member) {
        if (member.map() && value.isObject()) {
            ObjectNode seen = JSON.createObjectNode();
            Member each = new Member(member.type(), false, member.sensitivity());
            value.properties()
                    .forEach(one -> member(one.getValue(), each).ifPresent(node -> seen.set(one.getKey(), node)));
            return Optional.of(seen);
        }
        if (value.isArray()) {
            ArrayNode seen = JSON.createArrayNode();
            value.values().forEach(one -> member(one, member).ifPresent(seen::add));
            return Optional.of(seen);
        }
        if (value.isObject()) {
            return Optional.of(object(value, member.type()));
        }
        return member.sensitivity().isEmpty()
                ? Optional.of(value)
                : text(value, member.sensitivity().get());
    }

    private Optional<JsonNode> text(JsonNode value, Sensitivity sensitivity) {
        return view.text(sensitivity, value.asString()).map(seen -> value);
    }
}
