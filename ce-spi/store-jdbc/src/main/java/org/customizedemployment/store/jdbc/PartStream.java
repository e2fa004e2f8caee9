package org.customizedemployment.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.customizedemployment.store.jdbc.internal.AttachmentSql;
import org.customizedemployment.store.jdbc.internal.Work;

/** The content of an attachment, one part at a time; at its end it is compared with its digest. */
final class PartStream extends InputStream {
    private final Work work;
    private final AttachmentSql.Found found;
    private final MessageDigest hash = sha256();
    private byte[] part = new byte[0];
    private int read;
    private int next;
    private long left;

    PartStream(Work work, AttachmentSql.Found found) {
        this.work = work;
        this.found = found;
        left = found.attachment().size();
        if (left == 0) {
            next = -1;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (read == part.length && !load()) {
            return -1;
        }
        int count = Math.min(length, part.length - read);
        System.arraycopy(part, read, target, offset, count);
        read += count;
        return count;
    }

    private boolean load() throws IOException {
        if (next < 0) {
            return false;
        }
        int number = next;
        Optional<byte[]> loaded =
                work.read("read an attachment", connection -> AttachmentSql.part(connection, found.number(), number));
        part = loaded.orElseThrow(() -> new IOException("the attachment was erased while it was read"));
        read = 0;
        hash.update(part);
        left -= part.length;
        next = left > 0 ? next + 1 : -1;
        boolean isEnd = next < 0;
        if (part.length == 0 || left < 0 || (isEnd && !isWhole())) {
            part = new byte[0];
            throw new IOException("the attachment does not match its digest");
        }
        return true;
    }

    private boolean isWhole() {
        return found.attachment()
                .digest()
                .value()
                .equals("sha256:" + HexFormat.of().formatHex(hash.digest()));
    }
}
