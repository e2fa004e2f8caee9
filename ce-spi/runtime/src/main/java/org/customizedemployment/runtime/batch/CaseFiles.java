package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.jspecify.annotations.Nullable;

/** Cases in a file each, in the order given. A file that can't be read costs that case alone. */
final class CaseFiles implements CasePieces {
    private final Iterator<Path> files;
    private final int longest;
    private long number;
    private long read;

    CaseFiles(List<Path> files, int longest) {
        this.files = List.copyOf(files).iterator();
        this.longest = longest;
    }

    @Override
    public @Nullable Piece next() {
        if (!files.hasNext()) {
            return null;
        }
        Path file = files.next();
        number++;
        long size = 0;
        try {
            size = Files.size(file);
            read += size;
            return new File(number, size > longest ? new byte[0] : Files.readAllBytes(file), size, null);
        } catch (IOException e) {
            String what = "can't be read: " + e.getClass().getSimpleName();
            return new File(number, new byte[0], size, new BadLine(number, 0, "", RuntimeError.LINE_FAILED, what));
        }
    }

    @Override
    public long read() {
        return read;
    }

    private static final class File implements Piece {
        private final long number;
        private final byte[] json;
        private final long size;
        private final @Nullable BadLine bad;

        File(long number, byte[] json, long size, @Nullable BadLine bad) {
            this.number = number;
            this.json = json;
            this.size = size;
            this.bad = bad;
        }

        @Override
        public long number() {
            return number;
        }

        @Override
        public long bytes() {
            return json.length;
        }

        @Override
        public @Nullable BadLine refused(int longest) {
            return bad == null && size > longest ? BadLine.tooLong(number, size, longest) : bad;
        }

        @Override
        public CaseDocument read(CaseJson reader) {
            return CaseLine.read(reader, json);
        }
    }
}
