package org.customizedemployment.cli.pack;

import java.util.List;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.layer.Explanation;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.layer.StatedTerm;
import org.customizedemployment.rules.layer.Statement;
import org.customizedemployment.rules.layer.Subject;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Explanations of packs as JSON, {@code ce-pack-explanation/1}. */
final class PackExplanationJson {
    private static final JsonMapper JSON = new JsonMapper();

    private PackExplanationJson() {}

    static String of(List<Explanation> explanations) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "ce-pack-explanation/1");
        ArrayNode all = root.putArray("explanations");
        explanations.forEach(one -> explanation(all.addObject(), one));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void explanation(ObjectNode into, Explanation one) {
        subject(into, one.subject());
        terms(into.putArray("holds"), one.effective());
        ArrayNode layers = into.putArray("layers");
        one.layers().forEach(layer -> statement(layers.addObject(), layer));
        ArrayNode users = into.putArray("usedBy");
        one.usedBy().forEach(user -> subject(users.addObject(), user));
    }

    private static void subject(ObjectNode into, Subject subject) {
        into.put("kind", subject.kind().name().toLowerCase(java.util.Locale.ROOT));
        into.put("name", subject.name());
    }

    private static void statement(ObjectNode into, Statement layer) {
        into.put("pack", layer.pack().value());
        PackLevel level = layer.level();
        if (level != null) {
            into.put("layer", level.word());
        }
        into.put("file", layer.file());
        into.put("line", layer.line());
        ArrayNode citations = into.putArray("citations");
        layer.citations().stream().map(Citation::value).forEach(citations::add);
        terms(into.putArray("terms"), layer.terms());
    }

    private static void terms(ArrayNode into, List<StatedTerm> terms) {
        for (StatedTerm term : terms) {
            into.addObject()
                    .put("path", term.path())
                    .put("text", term.text())
                    .put("pack", term.pack().value())
                    .put("file", term.file())
                    .put("line", term.line());
        }
    }
}
