package org.customizedemployment.spi.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What proves that nobody altered, took out or moved a line of a journal: each line's {@link #link} is the hash of its header and of the link
 * before it. The header holds the hash of the payload, not the payload, so that erasing leaves the chain whole (FED-RET-1).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ChangeChain {
    /**
     * A page of a case's lines, by revision: bytes and hashes exactly as they are kept, compared with nothing.
     *
     * @param from the first revision wanted
     * @param max the most lines wanted, 1 or more
     */
    Page<Line> lines(CaseId id, long from, int max);

    /**
     * What erasing left of a line.
     *
     * @param revision of that line
     * @param digest the hash of the bytes that stand there since
     */
    record Left(long revision, Digest digest) {}

    /**
     * What stays of a line for good.
     *
     * @param key the id of the command that it was appended with
     * @param payload the hash of the bytes as they were appended
     * @param left for a line that erases: what it left of which lines, by revision; empty for any other
     */
    record Header(long revision, CommandId key, Digest payload, List<Left> left) {
        public Header {
            left = List.copyOf(left);
        }

        /** Of a line that erases nothing. */
        public static Header of(StoredChange change, CommandId key) {
            return new Header(
                    change.getRevision(), change.getKey().orElse(key), Digest.of(change.getPayload()), List.of());
        }
    }

    /**
     * One line as it is kept.
     *
     * @param link as it was worked out when the line was appended
     * @param change the bytes that stand there now
     */
    record Line(Header header, Digest link, StoredChange change) {}

    /**
     * The link of a line: the SHA-256 of some lines of UTF-8, each ended by a line feed. {@code ce-chain/1}; the link before it, or {@code -}; the
     * length of the case's id in bytes, a colon and the id; the revision; the command's id like the case's; the payload's hash; then for each line
     * that it erased from, its revision, a space and the hash of what is left.
     *
     * @param before the link of the line before it; null for the first line of a case
     */
    static Digest link(@Nullable Digest before, CaseId id, Header header) {
        StringBuilder text = new StringBuilder(320)
                .append("ce-chain/1\n")
                .append(before == null ? "-" : before.value())
                .append('\n');
        sized(text, id.value()).append(header.revision()).append('\n');
        sized(text, header.key().value()).append(header.payload().value()).append('\n');
        for (Left left : header.left()) {
            text.append(left.revision())
                    .append(' ')
                    .append(left.digest().value())
                    .append('\n');
        }
        return Digest.of(text.toString());
    }

    private static StringBuilder sized(StringBuilder text, String id) {
        return text.append(id.getBytes(UTF_8).length).append(':').append(id).append('\n');
    }
}
