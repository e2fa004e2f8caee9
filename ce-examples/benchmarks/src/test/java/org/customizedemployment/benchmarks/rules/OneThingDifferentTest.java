package org.customizedemployment.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What by hand finds of cases that differ from the clean one in one thing, beside what the rules find: an entry left out, an attribute left out, a
 * day earlier or later, a number or a flag another one, an entry that holds only before or after the day. {@code docs/benchmarks.md} says where they
 * differ.
 */
class OneThingDifferentTest {
    private static final CleanRules RULES = CleanRules.load();
    private static final JsonMapper JSON = new JsonMapper();
    private static final CaseJson CASES = CaseJson.standard();

    private final CaseFile clean = CleanCase.build();
    private final Set<String> different = new TreeSet<>();
    private int cases;
    private int differing;

    @Test
    void by_hand_finds_something_else_only_where_the_page_says_so() {
        for (EntryType<?> type : EntryTypes.all()) {
            List<? extends Entry> all = clean.entries(type);
            all.forEach(entry -> look("without " + entry.id(), clean.without(entry.id())));
            all.subList(0, Math.min(6, all.size())).forEach(this::altered);
        }

        assertThat(List.of(cases, differing)).containsExactly(729, 16);
        assertThat(different)
                .containsExactly(
                        "agreement /design left out",
                        "agreement /employerAgreed/on 400",
                        "agreement /jobSeekerAgreed/on 400",
                        "agreement from 2026-06-02",
                        "job-design /strategies left out",
                        "job-design from 2026-06-02",
                        "judgment /about left out",
                        "pursuit from 2026-06-02",
                        "team-member /roles left out",
                        "without design",
                        "without groomer",
                        "without pursuit",
                        "without terms",
                        "work-task /job left out");
    }

    private void altered(Entry entry) {
        ObjectNode whole = (ObjectNode) JSON.readTree(CASES.write(entry));
        walk(entry, whole, whole, "");
        ObjectNode header = (ObjectNode) whole.get("header");
        for (String[] days : new String[][] {{"until", "2026-05-31"}, {"from", "2026-06-02"}}) {
            header.putObject("effective").put(days[0], days[1]);
            look(entry, whole, days[0] + " " + days[1]);
        }
    }

    private void walk(Entry entry, ObjectNode whole, JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                JsonNode before = object.get(name);
                if (name.equals("formatVersion")) {
                    continue;
                }
                String here = path + "/" + name;
                object.remove(name);
                look(entry, whole, here + " left out");
                if (before.isString() && before.asString().matches("20\\d\\d-\\d\\d-\\d\\d.*")) {
                    String text = before.asString();
                    LocalDate day = LocalDate.parse(text.substring(0, 10));
                    for (int days : new int[] {-400, 400}) {
                        object.put(name, day.plusDays(days) + text.substring(10));
                        look(entry, whole, here + " " + days);
                    }
                }
                if (before.isBoolean()) {
                    object.put(name, !before.asBoolean());
                    look(entry, whole, here + " the other way");
                } else if (before.isNumber()) {
                    object.put(name, before.asInt() * 10);
                    look(entry, whole, here + " ten times");
                }
                object.set(name, before);
                walk(entry, whole, before, here);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(entry, whole, array.get(i), path + "[]");
            }
        }
    }

    private void look(Entry entry, ObjectNode whole, String what) {
        try {
            Entry altered = CASES.readEntry(JSON.writeValueAsBytes(whole));
            CaseFileBuilder builder = CleanCase.builder(1);
            builder.put(altered);
            look(entry.type().getKind() + " " + what, builder.build());
        } catch (CeException e) {
            return;
        }
    }

    private void look(String what, CaseFile file) {
        cases++;
        Rate federal = Rate.parse("USD 7.25 per hour");
        Rate state = Rate.parse("USD 16.94 per hour");
        List<Outcome> byHand;
        try {
            byHand = List.of(ByHand.outcomes(file, CleanCase.TODAY, CleanCase.register(), federal, state, federal));
        } catch (NoSuchElementException | ArrayIndexOutOfBoundsException e) {
            differing++;
            different.add(what);
            return;
        }
        List<Outcome> rules = RULES.outcomes(file, CleanCase.register());
        if (!byHand.equals(rules)) {
            differing++;
            different.add(what);
        }
    }
}
