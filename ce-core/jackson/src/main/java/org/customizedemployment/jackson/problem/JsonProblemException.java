package org.customizedemployment.jackson.problem;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.ErrorCode;

/**
 * A JSON document can't be read. The message gives code, place, what is wrong, the value unless it may be personal, and what to do:
 * {@code CE-CORE-007 /case/entries/3/when at line 12, column 5: from … to …; put the earlier one first}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonProblemException extends CeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final int line;
    private final int column;
    private final String what;

    /**
     * @param errorCode of ce-jackson, or of ce-core where a value can't exist
     * @param pointer JSON pointer to the value; empty for the whole document
     * @param line from 1; 0 if unknown
     * @param column from 1; 0 if unknown
     * @param what without anything personal
     */
    public JsonProblemException(ErrorCode errorCode, String pointer, int line, int column, String what) {
        super(errorCode, place(pointer, line, column) + ": " + what);
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.what = what;
    }

    /** JSON pointer (RFC 6901) to the value; empty for the whole document. */
    public String getPointer() {
        return pointer;
    }

    /** Line from 1; 0 if unknown. */
    public int getLine() {
        return line;
    }

    /** Column from 1; 0 if unknown. */
    public int getColumn() {
        return column;
    }

    /** What is wrong, without code, place and remedy. */
    public String getWhat() {
        return what;
    }

    private static String place(String pointer, int line, int column) {
        String where = pointer.isEmpty() ? "the document" : pointer;
        return line < 1 ? where : where + " at line " + line + ", column " + column;
    }
}
