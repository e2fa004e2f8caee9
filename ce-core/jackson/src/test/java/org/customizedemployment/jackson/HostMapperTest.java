package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The module in mappers of hosts: found as a service, and not bent by their settings. */
class HostMapperTest {
    private static final List<JsonMapper> HOSTS = List.of(
            JsonMapper.builder().findAndAddModules().build(),
            JsonMapper.builder()
                    .addModule(new CaseJsonModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build());

    @Test
    void it_writes_the_same_bytes() {
        CaseFile file = Golden.caseFile("words");
        Decision decision = Golden.decisions("words").get(0);
        for (JsonMapper host : HOSTS) {
            assertThat(host.writeValueAsBytes(file))
                    .isEqualTo(CaseJson.standard().write(file));
            assertThat(host.writeValueAsBytes(decision))
                    .isEqualTo(CaseJson.standard().write(decision));
        }
    }

    @Test
    void it_reads_from_bytes_streams_and_trees() {
        CaseFile file = Golden.caseFile("words");
        for (JsonMapper host : HOSTS) {
            byte[] bytes = host.writeValueAsBytes(file);
            assertThat(host.readValue(bytes, CaseFile.class)).isEqualTo(file);
            assertThat(host.readValue(new ByteArrayInputStream(bytes), CaseFile.class))
                    .isEqualTo(file);
            assertThat(host.treeToValue(host.readTree(bytes), CaseFile.class)).isEqualTo(file);
            JsonNode tree = host.valueToTree(file);
            assertThat(host.treeToValue(tree, CaseFile.class)).isEqualTo(file);
        }
    }

    @Test
    void it_reads_changes_and_single_kinds() {
        for (JsonMapper host : HOSTS) {
            for (Change change : Golden.changes("words")) {
                assertThat(host.readValue(host.writeValueAsBytes(change), Change.class))
                        .isEqualTo(change);
            }
            Activity activity = Instances.full("words").entry(Activity.TYPE);
            assertThat(host.readValue(host.writeValueAsBytes(activity), Activity.class))
                    .isEqualTo(activity);
        }
    }

    @Test
    void it_keeps_what_it_does_not_know() {
        String json = "{\"kind\":\"hologram\",\"formatVersion\":1,\"header\":{\"id\":\"h\"},\"size\":1.10}";
        for (JsonMapper host : HOSTS) {
            Entry read = host.readValue(json, Entry.class);
            assertThat(read).isInstanceOf(OpaqueEntry.class);
            assertThat(host.writeValueAsString(read)).isEqualTo(json);
        }
    }

    @Test
    void a_nested_value_never_loses_a_member_silently() {
        for (JsonMapper host : HOSTS) {
            assertThatThrownBy(() -> host.readValue("{\"from\":\"2026-03-01\",\"mood\":1}", EffectiveRange.class))
                    .isInstanceOf(UnrecognizedPropertyException.class);
        }
    }
}
