package org.customizedemployment.rules.packtest.given;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/**
 * Holds the names that sentences use against what the test gives: with a misspelt one the test would be about something else than its author
 * reads. Jobs are told apart by their names also where none is given. Entries that are written out may point where they like, and a theme needs no
 * entry.
 */
final class GivenNames {
    private static final List<Section> SECTIONS = List.of(
            new Section("funding-episode", "episodes", "episode", ""),
            new Section("authorization", "authorizations", "authorization", ""),
            new Section("document", "documents", "document", ""),
            new Section("pursuit", "jobs", "job", WorkSentences.WAY_TO));

    private final Keys given;
    private final ProblemLog log;
    private final Map<EntryRef, Place> sentences = new LinkedHashMap<>();

    GivenNames(Keys given, ProblemLog log) {
        this.given = given;
        this.log = log;
    }

    /**
     * Where entries of a kind stand.
     *
     * @param word what one is called in messages
     * @param prefix what the ids of entries have before the name
     */
    private record Section(String kind, String key, String word, String prefix) {
        String nameOf(EntryId id) {
            return id.value().startsWith(prefix) ? id.value().substring(prefix.length()) : id.value();
        }
    }

    /** An entry that a sentence became. */
    void add(Entry entry, Place place) {
        sentences.put(entry.toRef(), place);
    }

    /** Reports every name of a sentence that stands for nothing. */
    void check(CaseFile file) {
        for (Section section : SECTIONS) {
            Set<String> known = known(section, file);
            // A job that is not on record has its name all the same: it tells two milestones apart.
            if (known.isEmpty() && section.key().equals("jobs")) {
                continue;
            }
            for (Entry entry : file.allEntries()) {
                Place place = sentences.get(entry.toRef());
                if (place == null) {
                    continue;
                }
                for (EntryPointer one : entry.pointers()) {
                    if (section.kind().equals(one.kind())) {
                        check(section.nameOf(one.id()), section.word(), known, place);
                    }
                }
            }
        }
    }

    /** Logs a problem if that is none of the names. */
    void check(String name, String word, Set<String> known, Place place) {
        if (!known.contains(name)) {
            log.add(
                    RulesError.UNKNOWN_REFERENCE,
                    place,
                    "no " + word + " '" + name + "' is given",
                    Suggestion.remedy(name, known, "give it, or correct the name"));
        }
    }

    /** Also what could not be read, as that is a problem of its own; the usual episode stands for itself. */
    private Set<String> known(Section section, CaseFile file) {
        Set<String> known = new LinkedHashSet<>();
        if (section.key().equals("episodes")) {
            known.add(EpisodeSentences.USUAL.value());
        }
        if (given.node(section.key()).orElse(null) instanceof YamlNode.Keys named) {
            named.values().forEach(one -> known.add(one.name()));
        }
        for (Entry entry : file.allEntries()) {
            if (!sentences.containsKey(entry.toRef())) {
                known.add(entry.id().value());
                entry.refersTo().forEach(id -> known.add(section.nameOf(id)));
            }
        }
        return known;
    }
}
