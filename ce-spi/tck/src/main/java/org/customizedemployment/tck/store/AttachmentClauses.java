package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.customizedemployment.tck.store.StoreClauses.appended;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.conflict;
import static org.customizedemployment.tck.store.StoreClauses.fill;
import static org.customizedemployment.tck.store.StoreClauses.key;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents and photos are kept by what they hold, by case, until they are erased. */
interface AttachmentClauses extends StoreClauses {
    CaseId OTHER = CaseId.of("case-2");

    @Test
    default void content_comes_back_byte_by_byte() throws IOException {
        AttachmentStore attachments = attachments();
        for (int size : new int[] {0, 1, 4096, 262_144, 300_001, 1_048_577}) {
            byte[] content = content(size);
            Attachment kept = attachments.put(CASE, "image/jpeg", new ByteArrayInputStream(content));
            assertThat(kept).isEqualTo(new Attachment(Digest.of(content), "image/jpeg", size, false));
            assertThat(attachments.find(CASE, kept.digest())).contains(kept);
            assertThat(read(attachments, CASE, kept.digest()))
                    .as("%s bytes", size)
                    .isEqualTo(content);
        }
    }

    @Test
    default void the_same_content_is_kept_once_with_its_first_type() throws IOException {
        AttachmentStore attachments = attachments();
        Attachment first = put(attachments, CASE, "text");
        assertThat(attachments.put(CASE, "text/csv", stream("text"))).isEqualTo(first);
        assertThat(attachments.list(CASE, null, 10).items()).containsExactly(first);
    }

    @Test
    default void what_one_case_has_another_has_not() throws IOException {
        AttachmentStore attachments = attachments();
        Attachment kept = put(attachments, CASE, "text");
        assertThat(attachments.find(OTHER, kept.digest())).isEmpty();
        assertThat(attachments.open(OTHER, kept.digest())).isEmpty();
        put(attachments, OTHER, "text");
        attachments.erase(OTHER, kept.digest());
        assertThat(read(attachments, CASE, kept.digest())).isEqualTo("text".getBytes(UTF_8));
    }

    @Test
    default void content_that_was_never_kept_is_not_there() {
        AttachmentStore attachments = attachments();
        Digest digest = Digest.of("never");
        assertThat(attachments.find(CASE, digest)).isEmpty();
        assertThat(attachments.open(CASE, digest)).isEmpty();
        assertThat(attachments.erase(CASE, digest)).isEmpty();
        assertThat(attachments.list(CASE, null, 5)).isEqualTo(new Page<Attachment>(List.of(), false));
    }

    @Test
    default void attachments_are_listed_in_pages_by_digest() throws IOException {
        AttachmentStore attachments = attachments();
        List<Attachment> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.add(put(attachments, CASE, "text " + i));
        }
        put(attachments, OTHER, "other");
        expected.sort(Comparator.comparing(one -> one.digest().value()));
        List<Attachment> seen = new ArrayList<>();
        @Nullable Digest after = null;
        Page<Attachment> page;
        do {
            page = attachments.list(CASE, after, 3);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.items());
            after = seen.get(seen.size() - 1).digest();
        } while (page.more() && seen.size() < 100);
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    default void content_that_is_too_large_is_refused_and_not_kept() throws IOException {
        AttachmentStore attachments = attachments();
        long tooLarge = attachments.getMaxSize() + 1L;
        assertThatExceptionOfType(CeException.class)
                .isThrownBy(() -> attachments.put(CASE, "image/png", new Zeros(tooLarge)))
                .withMessageContaining(Integer.toString(attachments.getMaxSize()));
        assertThat(attachments.list(CASE, null, 5).items()).isEmpty();
    }

    @Test
    default void a_sender_that_breaks_off_leaves_nothing() {
        AttachmentStore attachments = attachments();
        InputStream broken = new SequenceInputStream(new Zeros(100), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("broken off");
            }
        });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> attachments.put(CASE, "image/png", broken));
        assertThat(attachments.list(CASE, null, 5).items()).isEmpty();
    }

    @Test
    default void a_name_in_place_of_a_type_is_refused() {
        AttachmentStore attachments = attachments();
        for (String type : List.of("", "jpeg", "image/Jane Doe.jpg", "text/plain; name=jane.txt", "Image/JPEG")) {
            assertThatExceptionOfType(CeException.class)
                    .as(type)
                    .isThrownBy(() -> attachments.put(CASE, type, stream("text")));
        }
    }

    @Test
    @Tag("FED-RET-1")
    default void of_what_was_erased_only_digest_type_and_size_are_left() throws IOException {
        AttachmentStore attachments = attachments();
        Attachment kept = put(attachments, CASE, "text");
        Attachment stays = put(attachments, CASE, "stays");
        Attachment left = new Attachment(kept.digest(), "text/plain", 4, true);
        assertThat(attachments.erase(CASE, kept.digest())).contains(left);
        assertThat(attachments.erase(CASE, kept.digest())).contains(left);
        assertThat(attachments.find(CASE, kept.digest())).contains(left);
        assertThat(attachments.open(CASE, kept.digest())).isEmpty();
        assertThat(attachments.list(CASE, null, 5).items()).containsExactlyInAnyOrder(left, stays);
        assertThat(read(attachments, CASE, stays.digest())).isEqualTo("stays".getBytes(UTF_8));
    }

    @Test
    @Tag("FED-RET-1")
    default void what_was_erased_does_not_come_back_by_a_late_retry() throws IOException {
        AttachmentStore attachments = attachments();
        Attachment kept = put(attachments, CASE, "text");
        attachments.erase(CASE, kept.digest());
        assertThat(put(attachments, CASE, "text").erased()).isTrue();
        assertThat(attachments.open(CASE, kept.digest())).isEmpty();
    }

    @Test
    @Tag("FED-RET-1")
    default void erasing_from_the_journal_takes_attachments_along_and_a_conflict_takes_none() throws IOException {
        AttachmentStore attachments = attachments();
        CaseStore store = store();
        fill(store, CASE, 2);
        Digest digest = put(attachments, CASE, "text").digest();
        List<Digest> both = List.of(digest, Digest.of("never"));
        assertThat(store.erase(CASE, 1, key("late"), change(2), List.of(), both))
                .isEqualTo(conflict(2));
        assertThat(read(attachments, CASE, digest)).isEqualTo("text".getBytes(UTF_8));
        assertThat(store.erase(CASE, 2, key("erase"), change(3), List.of(change(1, "left")), both))
                .isEqualTo(appended(3));
        assertThat(attachments.open(CASE, digest)).isEmpty();
    }

    @Test
    default void attachments_are_there_when_the_store_is_opened_again() throws IOException {
        assumeTrue(isDurable(), "the store says that it is not durable");
        AttachmentStore before = attachments();
        Attachment kept = put(before, CASE, "text");
        Attachment erased = put(before, CASE, "erased");
        before.erase(CASE, erased.digest());
        AttachmentStore attachments = reopened().attachments().orElseThrow();
        assertThat(read(attachments, CASE, kept.digest())).isEqualTo("text".getBytes(UTF_8));
        assertThat(attachments.find(CASE, erased.digest())).contains(erased.withoutContent());
    }

    @Test
    default void content_that_eight_threads_send_is_kept_once() throws Exception {
        AttachmentStore attachments = attachments();
        byte[] content = content(300_000);
        ConcurrencyClauses.atOnce(thread -> attachments.put(CASE, "image/jpeg", new ByteArrayInputStream(content)));
        assertThat(attachments.list(CASE, null, 5).items()).hasSize(1);
        assertThat(read(attachments, CASE, Digest.of(content))).isEqualTo(content);
    }

    @Test
    @Tag("FED-RET-1")
    default void what_others_keep_while_content_is_erased_is_there() throws Exception {
        AttachmentStore attachments = attachments();
        AtomicBoolean done = new AtomicBoolean();
        List<Integer> kept = ConcurrencyClauses.atOnce(thread -> {
            int count = 0;
            if (thread == 0) {
                try {
                    for (int round = 0; round < 10; round++) {
                        attachments.erase(
                                CASE, put(attachments, CASE, "erased " + round).digest());
                    }
                } finally {
                    done.set(true);
                }
            }
            while (!done.get()) {
                put(attachments, OTHER, thread + "/" + count);
                count++;
            }
            return count;
        });
        for (int thread = 1; thread < kept.size(); thread++) {
            for (int number = 0; number < kept.get(thread); number++) {
                String text = thread + "/" + number;
                assertThat(read(attachments, OTHER, Digest.of(text))).isEqualTo(text.getBytes(UTF_8));
            }
        }
    }

    private AttachmentStore attachments() {
        assumeTrue(parts().contains(StorePart.ATTACHMENTS), "the store says that it keeps no attachments");
        return store().attachments().orElseThrow();
    }

    private static Attachment put(AttachmentStore attachments, CaseId id, String text) throws IOException {
        return attachments.put(id, "text/plain", stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] read(AttachmentStore attachments, CaseId id, Digest digest) throws IOException {
        try (InputStream content = attachments.open(id, digest).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 31 + i / 251);
        }
        return content;
    }

    /** So many of them, without holding them. */
    final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
