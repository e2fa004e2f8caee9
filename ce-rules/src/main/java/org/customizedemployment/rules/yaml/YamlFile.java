package org.customizedemployment.rules.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.RulesError;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML file into nodes. Built on parser events, so nothing is constructed that was not asked for: no tags, no anchors or aliases,
 * bounded size and depth, no key twice.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class YamlFile {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 40;
    private static final String NO_ALIASES = "write it out; anchors and aliases are not read";

    private final String name;
    private final ProblemLog log;
    private final Iterator<Event> events;

    private YamlFile(String name, ProblemLog log, Iterator<Event> events) {
        this.name = name;
        this.log = log;
        this.events = events;
    }

    /** The one document in it; empty, with at least one problem logged, if there is none. */
    public static Optional<YamlNode> read(String name, byte[] content, ProblemLog log) {
        if (content.length > LARGEST) {
            log.add(RulesError.TOO_LARGE, Place.ofFile(name), "file of " + content.length + " bytes");
            return Optional.empty();
        }
        Optional<String> text = decode(content);
        if (text.isEmpty()) {
            log.add(RulesError.NOT_YAML, Place.ofFile(name), "the file is not UTF-8 text", "save it as UTF-8 text");
            return Optional.empty();
        }
        if (HiddenCharacters.in(name, text.get(), log)) {
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(LARGEST)
                .setUseMarks(true)
                .build();
        try {
            StreamReader reader = new StreamReader(settings, text.get());
            return new YamlFile(name, log, new ParserImpl(settings, reader)).document();
        } catch (Refused e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            log.add(RulesError.NOT_YAML, place(name, e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            log.add(RulesError.NOT_YAML, Place.ofFile(name), "not YAML");
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Optional<YamlNode> document() {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd -> {}
                default -> {
                    if (root != null) {
                        throw refuse(event, RulesError.NOT_YAML, "a second document after '---'");
                    }
                    root = node(event, 1);
                }
            }
        }
        if (root == null) {
            log.add(RulesError.NOT_YAML, Place.ofFile(name), "the file is empty", "write the pack or the test into it");
        }
        return Optional.ofNullable(root);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent) {
            throw refuse(event, RulesError.TOO_LARGE, "an alias", NO_ALIASES);
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            throw refuse(event, RulesError.TOO_LARGE, "an anchor", NO_ALIASES);
        }
        if (depth > DEEPEST) {
            throw refuse(event, RulesError.TOO_LARGE, "nesting deeper than " + DEEPEST + " levels");
        }
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag()
                    .ifPresent(tag -> log.add(RulesError.NOT_YAML, place(event), "tag '" + tag + "'", "remove it"));
            return new YamlNode.Text(place(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        if (event.getEventId() == Event.ID.SequenceStart) {
            refuseTag(event);
            return items(event, depth);
        }
        refuseTag(event);
        return keys(event, depth);
    }

    private void refuseTag(Event event) {
        if (event instanceof org.snakeyaml.engine.v2.events.CollectionStartEvent start) {
            start.getTag()
                    .ifPresent(tag -> log.add(RulesError.NOT_YAML, place(event), "tag '" + tag + "'", "remove it"));
        }
    }

    private YamlNode items(Event start, int depth) {
        List<YamlNode> values = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            values.add(node(next, depth + 1));
        }
        return new YamlNode.Items(place(start), values);
    }

    private YamlNode keys(Event start, int depth) {
        Map<String, YamlNode.Key> keys = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            YamlNode key = node(next, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlNode.Text text)) {
                log.add(RulesError.WRONG_TYPE, key.place(), key.shape() + " as a key", "write a plain key");
            } else {
                YamlNode.Key before =
                        keys.putIfAbsent(text.value(), new YamlNode.Key(key.place(), text.value(), value));
                if (before != null) {
                    log.add(
                            RulesError.DUPLICATE_KEY,
                            key.place(),
                            "key '" + text.value() + "' a second time, first in line "
                                    + before.place().line());
                }
            }
        }
        return new YamlNode.Keys(place(start), List.copyOf(keys.values()));
    }

    private Place place(Event event) {
        return place(name, event.getStartMark());
    }

    private static Place place(String name, Optional<Mark> mark) {
        return mark.map(one -> new Place(name, one.getLine() + 1, one.getColumn() + 1))
                .orElse(Place.ofFile(name));
    }

    private Refused refuse(Event event, RulesError code, String what) {
        return refuse(event, code, what, code.remedy());
    }

    private Refused refuse(Event event, RulesError code, String what, String remedy) {
        log.add(code, place(event), what, remedy);
        return new Refused();
    }

    /** Ends the reading of a file whose problem is already logged. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
