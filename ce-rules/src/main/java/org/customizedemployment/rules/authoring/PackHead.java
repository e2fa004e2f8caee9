package org.customizedemployment.rules.authoring;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.PackLevel;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.YamlFile;
import org.customizedemployment.rules.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's first file says of the pack.
 *
 * @param id its id
 * @param version its version
 * @param jurisdiction null: none in particular
 * @param level whose layer it is; null: not stated
 * @param citations the sources it comes from
 * @param layersOver the packs that must be loaded before it
 * @param place where it is written
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record PackHead(
        PackId id,
        String version,
        @Nullable String jurisdiction,
        @Nullable PackLevel level,
        List<Citation> citations,
        List<PackId> layersOver,
        Place place) {
    /** The format that this version reads. */
    public static final String FORMAT = "ce-pack/1";

    public PackHead {
        citations = List.copyOf(citations);
        layersOver = List.copyOf(layersOver);
    }

    /** The head of a file that has one; whatever is wrong with it, loading reports. */
    public static Optional<PackHead> peek(String file, byte[] content) {
        ProblemLog ignored = new ProblemLog();
        return YamlFile.read(file, content, ignored)
                .filter(YamlNode.Keys.class::isInstance)
                .flatMap(root -> read(Keys.of(root, ignored)));
    }

    /** Reads {@code format} and {@code pack}. */
    static Optional<PackHead> read(Keys root) {
        Optional<String> format = root.text("format");
        Optional<Keys> head = root.keys("pack");
        if (head.isEmpty() || !format.equals(Optional.of(FORMAT))) {
            root.log()
                    .add(
                            RulesError.NOT_A_PACK,
                            root.place(format.isEmpty() ? "pack" : "format"),
                            format.isEmpty()
                                    ? "no pack's head"
                                    : format.get().equals(FORMAT)
                                            ? "format '" + FORMAT + "' without 'pack:'"
                                            : "format '" + format.get() + "' is not one of a pack that we read");
            return Optional.empty();
        }
        Keys keys = head.get();
        Optional<PackId> id = keys.required("id", "a pack's id", PackId::of);
        Optional<String> version = keys.required("version", "a version like 0.1.0", word -> word);
        PackHead read = new PackHead(
                id.orElse(PackId.of("unnamed")),
                version.orElse("0"),
                keys.text("jurisdiction").orElse(null),
                keys.word("layer", PackLevel.values()).orElse(null),
                keys.values("citations", "a requirement's id", Citation::of),
                keys.values("layers-over", "a pack's id", PackId::of),
                keys.place());
        keys.text("title");
        keys.close();
        return id.isPresent() ? Optional.of(read) : Optional.empty();
    }
}
