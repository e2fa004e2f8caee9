package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.junit.jupiter.api.Test;

/** Bytes and ids come back exactly as they were given. */
interface ExactnessClauses extends StoreClauses {
    /** Ids that naive stores confuse with each other or trip over. */
    List<String> IDS = List.of(
            "a",
            "A",
            "a%",
            "a_",
            "a'b",
            "a\"b",
            "a''b",
            "a\\b",
            "a;drop table ce_case",
            "a b",
            "a  b",
            "a\u00a0",
            "../a",
            "a/b",
            "null",
            "0",
            "00",
            "1e0",
            "i",
            "I",
            "\u0131",
            "\u0130",
            "\u00e9",
            "e\u0301",
            "stra\u00dfe",
            "strasse",
            "\u6f22\u5b57",
            "\ud83d\ude00",
            "\uffee",
            "x".repeat(119),
            "x".repeat(120),
            "\ud83d\ude00".repeat(60));

    @Test
    default void payloads_keep_every_byte() {
        CaseStore store = store();
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        byte[] large = new byte[1_000_003];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31 + i / 251);
        }
        List<StoredChange> changes = List.of(
                StoredChange.of(1, bytes),
                StoredChange.of(2, new byte[0]),
                StoredChange.of(3, large),
                StoredChange.of(4, new byte[1]));
        store.append(CASE, 0, key("bytes"), changes);
        store.putSnapshot(CASE, StoredSnapshot.of(4, bytes));
        assertThat(all(store, CASE)).isEqualTo(changes);
        assertThat(store.snapshot(CASE)).contains(StoredSnapshot.of(4, bytes));
        store.putSnapshot(CASE, StoredSnapshot.of(5, new byte[0]));
        assertThat(store.snapshot(CASE)).contains(StoredSnapshot.of(5, new byte[0]));
    }

    @Test
    default void what_a_newer_version_wrote_is_not_tidied() {
        CaseStore store = store();
        List<String> texts = List.of(
                "{\"kind\":\"kind-of-2031\",\"formatVersion\":7,\"rate\":1.10,\"rate2\":1.1,\"n\":1e2}",
                "{ \"b\" : 1 , \"a\" : 2 , \"b\" : 3 }\n",
                "{\"text\":\"\\u00e9 \u00e9 e\u0301 \\/ \ud83d\ude00\",\"large\":123456789012345678901234567890.0}",
                "not JSON at all");
        for (int i = 0; i < texts.size(); i++) {
            store.append(CASE, i, key("k" + i), List.of(change(i + 1, texts.get(i))));
        }
        assertThat(all(store, CASE))
                .extracting(one -> new String(one.getPayload(), UTF_8))
                .isEqualTo(texts);
    }

    @Test
    default void ids_that_look_alike_are_different_cases() {
        CaseStore store = store();
        for (String id : IDS) {
            store.append(CaseId.of(id), 0, key("k"), List.of(change(1, id)));
            store.putSnapshot(CaseId.of(id), StoredSnapshot.of(1, change(1, id).getPayload()));
        }
        for (String id : IDS) {
            assertThat(all(store, CaseId.of(id))).as(id).containsExactly(change(1, id));
            assertThat(store.head(CaseId.of(id))).as(id).contains(new CaseHead(CaseId.of(id), 1));
            assertThat(store.snapshot(CaseId.of(id)))
                    .as(id)
                    .contains(StoredSnapshot.of(1, change(1, id).getPayload()));
        }
        assertThat(ScanClauses.scanned(store, 5).stream()
                        .map(head -> head.id().value())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    default void command_ids_may_have_120_characters_of_any_script() {
        CaseStore store = store();
        long revision = 0;
        for (String id : IDS) {
            store.append(CASE, revision, key(id), List.of(change(revision + 1)));
            revision++;
        }
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, IDS.size()));
    }
}
