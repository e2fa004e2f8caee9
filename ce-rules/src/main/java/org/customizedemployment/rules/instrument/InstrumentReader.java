package org.customizedemployment.rules.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.YamlFile;
import org.customizedemployment.spi.pack.PackFile;

/** Reads the file of an instrument. What is wrong goes to the log; what is right is read all the same, so that all problems are told at once. */
final class InstrumentReader {
    private static final String FORMAT = "ce-instrument/1";

    private final ItemTexts texts = new ItemTexts();
    private final InstrumentChecks checks;
    private String id = "unnamed";
    private Scale scale = new Scale(1, 5);

    private InstrumentReader(ProblemLog log) {
        this.checks = new InstrumentChecks(log);
    }

    /** The instrument; empty if there is none to go by. It holds only if nothing was logged. */
    static Optional<Instrument> read(PackFile file, ProblemLog log) {
        return YamlFile.read(file.getName(), file.getContent(), log)
                .flatMap(node -> new InstrumentReader(log).read(Keys.of(node, log), file));
    }

    private Optional<Instrument> read(Keys root, PackFile file) {
        Optional<String> format = root.text("format");
        Optional<Keys> head = root.keys("instrument");
        if (head.isEmpty() || !format.equals(Optional.of(FORMAT))) {
            root.log().add(RulesError.NOT_AN_INSTRUMENT, root.place(), "no instrument in the file");
            return Optional.empty();
        }
        Head read = head(head.get());
        List<String> groups = new ArrayList<>();
        root.list("groups").forEach(keys -> group(keys).ifPresent(groups::add));
        List<InstrumentItem> items = new ArrayList<>();
        root.list("items").forEach(keys -> item(keys).ifPresent(items::add));
        List<InstrumentBand> bands = new ArrayList<>();
        root.list("bands").forEach(keys -> band(keys).ifPresent(bands::add));
        root.close();
        checks.items(root, groups, items, scale);
        checks.bands(bands, scale);
        PackRef ref = new PackRef(PackId.of(id), read.version(), Digest.of(file.getContent()));
        return Optional.of(new Instrument(
                ref, read.citations(), scale, read.ratedAtLeast(), groups, items, bands, texts.messages()));
    }

    private record Head(String version, List<Citation> citations, int ratedAtLeast) {}

    private Head head(Keys keys) {
        id = keys.required("id", "an id like ce-conformance", InstrumentReader::id)
                .orElse(id);
        String version =
                keys.required("version", "a version like 0.1.0", word -> word).orElse("0");
        List<Citation> citations = keys.citations("instrument '" + id + "'");
        Optional<String> rates = keys.required("rates", "service", word -> word);
        if (rates.filter(word -> !word.equals("service")).isPresent()) {
            keys.log()
                    .add(
                            RulesError.RATES_A_PERSON,
                            keys.place("rates"),
                            "an instrument that rates '" + rates.get() + "'");
        }
        texts.read(keys, "instrument." + id);
        keys.keys("scale")
                .ifPresentOrElse(this::scale, () -> keys.required("scale", "{lowest: 1, highest: 5}", word -> word));
        int ratedAtLeast = keys.required("rated-at-least", "whole percent from 1 to 100", whole(1, 100))
                .orElse(100);
        keys.close();
        return new Head(version, citations, ratedAtLeast);
    }

    private void scale(Keys keys) {
        Optional<Integer> lowest = keys.required("lowest", "a whole number", whole(0, 100));
        Optional<Integer> highest = keys.required("highest", "a whole number", whole(0, 100));
        keys.close();
        if (lowest.isEmpty() || highest.isEmpty()) {
            return;
        }
        if (lowest.get() >= highest.get()) {
            keys.log()
                    .add(
                            RulesError.BAD_ANCHORS,
                            keys.place(),
                            "a scale from " + lowest.get() + " to " + highest.get(),
                            "write the lowest score first, and at least two");
            return;
        }
        scale = new Scale(lowest.get(), highest.get());
    }

    private Optional<String> group(Keys keys) {
        Optional<String> group = keys.required("id", "the group's id", InstrumentReader::id);
        group.ifPresent(one -> {
            checks.named(keys, one);
            texts.read(keys, key(one));
        });
        keys.close();
        return group;
    }

    private Optional<InstrumentItem> item(Keys keys) {
        Optional<String> item = keys.required("id", "the item's id", InstrumentReader::id);
        Optional<String> group = keys.required("group", "a group's id", word -> word);
        int weight = keys.value("weight", "a whole number from 1 to 100", whole(1, 100))
                .orElse(1);
        List<Citation> citations = keys.citations("item '" + item.orElse("?") + "'");
        Optional<InstrumentItem.AskedIf> askedIf = keys.keys("asked-if").flatMap(InstrumentReader::askedIf);
        String name = item.orElse("unnamed");
        texts.read(keys, key(name));
        List<InstrumentAnchor> anchors = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Keys written : keys.list("anchors")) {
            anchor(written, name).ifPresent(one -> {
                anchors.add(one);
                places.add(written.place());
            });
        }
        keys.close();
        item.ifPresent(one -> checks.named(keys, one));
        checks.anchors(name, keys.place(), anchors, places, scale);
        if (item.isEmpty() || group.isEmpty()) {
            return Optional.empty();
        }
        InstrumentItem made =
                new InstrumentItem(item.get(), group.get(), weight, anchors, askedIf.orElse(null), citations);
        checks.placed(made, keys.place());
        return Optional.of(made);
    }

    private static Optional<InstrumentItem.AskedIf> askedIf(Keys keys) {
        Optional<String> other = keys.required("item", "an item's id", word -> word);
        Optional<Integer> atLeast = keys.required("at-least", "a score", whole(0, 1000));
        keys.close();
        return other.flatMap(one -> atLeast.map(score -> new InstrumentItem.AskedIf(one, score)));
    }

    /** {@code {score: 3}}, or {@code {from: 2, to: 3}} where the same words go for several. */
    private Optional<InstrumentAnchor> anchor(Keys keys, String item) {
        Optional<Integer> score = keys.value("score", "a whole number", whole(0, 1000));
        Optional<Integer> from = keys.value("from", "a whole number", whole(0, 1000));
        Optional<Integer> to = keys.value("to", "a whole number", whole(0, 1000));
        boolean single = keys.has("score");
        if (single == (keys.has("from") || keys.has("to")) || (keys.has("from") != keys.has("to"))) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "an anchor of item '" + item + "' without its scores",
                            "write 'score: 3', or 'from: 2' and 'to: 3'");
            keys.names().forEach(keys::has);
            return Optional.empty();
        }
        Optional<Integer> lowest = single ? score : from;
        Optional<Integer> highest = single ? score : to;
        lowest.ifPresent(one -> texts.read(keys, key(item) + "." + one));
        keys.close();
        return lowest.flatMap(one -> highest.map(other -> new InstrumentAnchor(one, other)));
    }

    private Optional<InstrumentBand> band(Keys keys) {
        Optional<String> band = keys.required("id", "the band's id", InstrumentReader::id);
        Optional<BigDecimal> from = keys.required("from", "a number like 2.5", InstrumentReader::decimal);
        Optional<BigDecimal> below = keys.required("below", "a number like 3.5", InstrumentReader::decimal);
        band.ifPresent(one -> {
            checks.named(keys, one);
            texts.read(keys, key(one));
        });
        keys.close();
        Optional<InstrumentBand> made =
                band.flatMap(one -> from.flatMap(low -> below.map(high -> new InstrumentBand(one, low, high))));
        made.ifPresent(one -> checks.placed(one, keys.place()));
        return made;
    }

    private String key(String part) {
        return "instrument." + id + "." + part;
    }

    private static String id(String word) {
        IdSyntax.check("id", word);
        if (word.contains(".")) {
            throw new IllegalArgumentException("a dot");
        }
        return word;
    }

    private static Function<String, Integer> whole(int least, int most) {
        return word -> {
            if (!word.matches("[0-9]{1,4}")) {
                throw new IllegalArgumentException("not whole");
            }
            int number = Integer.parseInt(word);
            if (number < least || number > most) {
                throw new IllegalArgumentException("out of range");
            }
            return number;
        };
    }

    private static BigDecimal decimal(String word) {
        if (!word.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("not a number");
        }
        return new BigDecimal(word);
    }
}
