package org.customizedemployment.rules.instrument;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.rules.yaml.Suggestion;

/** What must hold for an instrument to give one answer to each rating. For one thread. */
final class InstrumentChecks {
    private final ProblemLog log;
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final Map<Object, Place> places = new LinkedHashMap<>();

    InstrumentChecks(ProblemLog log) {
        this.log = log;
    }

    /** Groups, items and bands share their names, as results and words go by them. */
    void named(Keys keys, String id) {
        Place before = names.putIfAbsent(id, keys.place("id"));
        if (before != null) {
            log.add(
                    RulesError.DUPLICATE_ID,
                    keys.place("id"),
                    "id '" + id + "' a second time, first in line " + before.line());
        }
    }

    /** Where an item or band is written. */
    void placed(Object what, Place place) {
        places.putIfAbsent(what, place);
    }

    /** Each score of the scale is described once. */
    void anchors(String item, Place place, List<InstrumentAnchor> anchors, List<Place> at, Scale scale) {
        for (int i = 0; i < anchors.size(); i++) {
            InstrumentAnchor one = anchors.get(i);
            if (one.lowest() > one.highest() || !scale.has(one.lowest()) || !scale.has(one.highest())) {
                log.add(
                        RulesError.BAD_ANCHORS,
                        at.get(i),
                        "anchor from " + one.lowest() + " to " + one.highest() + " of item '" + item
                                + "' is not within the scale from "
                                + scale.lowest() + " to " + scale.highest());
            }
            for (int j = 0; j < i; j++) {
                InstrumentAnchor other = anchors.get(j);
                int first = Math.max(one.lowest(), other.lowest());
                if (first <= Math.min(one.highest(), other.highest())) {
                    log.add(
                            RulesError.BAD_ANCHORS,
                            at.get(i),
                            "score " + first + " of item '" + item + "' has two anchors, the other in line "
                                    + at.get(j).line(),
                            "give each score to one anchor");
                }
            }
        }
        for (int score = scale.lowest(); score <= scale.highest(); score++) {
            int of = score;
            if (anchors.stream().noneMatch(one -> one.has(of))) {
                log.add(
                        RulesError.BAD_ANCHORS,
                        place,
                        "score " + score + " of item '" + item + "' has no anchor",
                        "say what is seen where it gets " + score);
            }
        }
    }

    /** Every item has its group and can be asked; every group has items. */
    void items(Keys root, List<String> groups, List<InstrumentItem> items, Scale scale) {
        if (items.isEmpty() || groups.isEmpty()) {
            log.add(
                    RulesError.MISSING_KEY,
                    root.place(),
                    "an instrument without " + (groups.isEmpty() ? "groups" : "items"),
                    "add 'groups:' and 'items:'");
        }
        Set<String> used = new LinkedHashSet<>();
        Map<String, InstrumentItem> byId = new LinkedHashMap<>();
        items.forEach(one -> byId.putIfAbsent(one.id(), one));
        for (InstrumentItem item : items) {
            used.add(item.group());
            if (!groups.contains(item.group())) {
                log.add(
                        RulesError.UNKNOWN_REFERENCE,
                        place(item, root),
                        "unknown group '" + item.group() + "' of item '" + item.id() + "'",
                        Suggestion.remedy(item.group(), groups, "declare it under 'groups'"));
            }
            reachable(item, byId, scale, place(item, root));
        }
        for (String group : groups) {
            if (!used.contains(group)) {
                log.add(
                        RulesError.NEVER_USED,
                        names.getOrDefault(group, root.place()),
                        "group '" + group + "' has no items",
                        "give it items, or remove it");
            }
        }
    }

    private void reachable(InstrumentItem item, Map<String, InstrumentItem> byId, Scale scale, Place place) {
        InstrumentItem.AskedIf askedIf = item.askedIf();
        if (askedIf == null) {
            return;
        }
        if (!byId.containsKey(askedIf.item())) {
            log.add(
                    RulesError.UNKNOWN_REFERENCE,
                    place,
                    "item '" + item.id() + "' is asked after an unknown item '" + askedIf.item() + "'",
                    Suggestion.remedy(askedIf.item(), byId.keySet(), "name an item of this instrument"));
        } else if (askedIf.atLeast() > scale.highest()) {
            log.add(
                    RulesError.UNREACHABLE_ITEM,
                    place,
                    "item '" + item.id() + "' is never asked, as no score reaches " + askedIf.atLeast());
        } else if (dependsOnItself(item, byId)) {
            log.add(
                    RulesError.UNREACHABLE_ITEM,
                    place,
                    "item '" + item.id() + "' is never asked, as it waits for itself",
                    "ask one of the items in any case");
        }
    }

    private static boolean dependsOnItself(InstrumentItem item, Map<String, InstrumentItem> byId) {
        Set<String> seen = new LinkedHashSet<>();
        InstrumentItem next = item;
        while (next != null && next.askedIf() != null) {
            if (!seen.add(next.id())) {
                return true;
            }
            next = byId.get(next.askedIf().item());
        }
        return false;
    }

    /** Bands cover the scale from end to end, each point of it once. */
    void bands(List<InstrumentBand> bands, Scale scale) {
        BigDecimal reached = BigDecimal.valueOf(scale.lowest());
        for (InstrumentBand band : bands) {
            Place place = places.getOrDefault(band, Place.ofFile("instrument"));
            int gap = band.from().compareTo(reached);
            if (gap != 0) {
                log.add(
                        RulesError.BAD_BANDS,
                        place,
                        "band '" + band.id() + "' begins at " + band.from().toPlainString() + " where "
                                + (gap > 0 ? "scores from " : "another band reaches to ")
                                + reached.toPlainString() + (gap > 0 ? " have no band" : ""));
            }
            if (band.below().compareTo(band.from()) <= 0) {
                log.add(
                        RulesError.BAD_BANDS,
                        place,
                        "band '" + band.id() + "' from " + band.from().toPlainString() + " below "
                                + band.below().toPlainString() + " holds nothing");
            }
            reached = band.below();
        }
        if (!bands.isEmpty() && reached.compareTo(BigDecimal.valueOf(scale.highest())) != 0) {
            InstrumentBand last = bands.get(bands.size() - 1);
            log.add(
                    RulesError.BAD_BANDS,
                    places.getOrDefault(last, Place.ofFile("instrument")),
                    "the last band '" + last.id() + "' ends at " + reached.toPlainString() + ", the scale at "
                            + scale.highest());
        }
    }

    private Place place(InstrumentItem item, Keys root) {
        return places.getOrDefault(item, root.place());
    }
}
