package org.customizedemployment.runtime.batch;

import java.io.IOException;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.jspecify.annotations.Nullable;

/** Cases one after the other, wherever they come from: each is read by the thread that answers it, as far as its place allows that. */
interface CasePieces {
    /** The next one; null at the end. */
    @Nullable
    Piece next() throws IOException;

    /** How many bytes were read so far; 0 if that is not known. */
    long read();

    /** One case that is yet to be read. */
    interface Piece {
        /** Its place, from 1. */
        long number();

        /** How much is held in memory for it, in bytes; 0 if that is not known. */
        long bytes();

        /** What keeps it from being read at all; null if nothing does. */
        default @Nullable BadLine refused(int longest) {
            return null;
        }

        CaseDocument read(CaseJson json);
    }
}
