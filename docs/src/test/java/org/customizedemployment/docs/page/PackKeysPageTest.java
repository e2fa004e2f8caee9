package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.Reactor;
import org.junit.jupiter.api.Test;

/** The page "What a pack may say, key by key" has the keys that the loader knows, each at its place, and no others. */
class PackKeysPageTest {
    private static final Pattern PLACE = Pattern.compile("### [^`]*`([^`]+)`");
    private static final Pattern KEY = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");

    /** What neither the examples nor the packs of the states say. */
    private static final String LAYER = """
            format: ce-pack/1
            pack: {id: agency, version: "1", layers-over: [us-ct]}
            set-parameters:
              - {id: us-ct.dds.discovery.cap, citations: [SEM-12], values: [{hours: 20}]}
            set-rules:
              - id: us-ct.report-final
                citations: [CT-28]
                in-force: {from: 2026-01-01}
                condition: {document: {type: discovery-report, at-least: reviewed-by-team}}
            extend-programmes:
              - id: us-ct/dds
                set-services:
                  - {code: discovery, travel: billable, documentation: {treatment: billable, citations: [CT-20]}}
                services:
                  - code: meeting
                    citations: [CT-20]
                    components: [discovery]
                    kinds: [{kind: interview, treatment: billable, citations: [CT-20]}]
                    travel: {treatment: own-service, service: gse, citations: [CT-20]}
            """;

    @Test
    void each_key_that_the_loader_knows_stands_at_its_place_and_means_something() throws IOException {
        Map<String, Set<String>> page = new TreeMap<>();
        String place = "";
        for (String line : Files.readAllLines(Reactor.root().resolve("docs/pack-keys.md"))) {
            Matcher heading = PLACE.matcher(line);
            Matcher key = KEY.matcher(line);
            if (heading.matches()) {
                place = heading.group(1);
            } else if (key.matches()) {
                assertThat(page.computeIfAbsent(place, any -> new TreeSet<>()).add(key.group(1)))
                        .as("%s once in %s", key.group(1), place)
                        .isTrue();
            }
        }

        assertThat(page).isEqualTo(loader().known());
    }

    private static PackKeys loader() throws IOException {
        PackKeys keys = new PackKeys();
        Path rules = Reactor.root().resolve("ce-rules");
        try (Stream<Path> files = Files.walk(rules.resolve("testkit/src/test/resources/shapes"))) {
            for (Path one :
                    files.filter(file -> file.endsWith("pack.yaml")).sorted().toList()) {
                keys.ask(List.of(), Files.readString(one));
            }
        }
        for (String state : List.of("ct", "me", "wi")) {
            String file = "packs/us-%1$s/src/main/resources/org/customizedemployment/pack/us/%1$s/us-%1$s.yaml";
            String pack = Files.readString(rules.resolve(file.formatted(state)));
            keys.ask(List.of(), pack);
            if (state.equals("ct")) {
                keys.ask(List.of(PackKeys.pack("us-ct.yaml", pack)), LAYER);
            }
        }
        return keys;
    }
}
