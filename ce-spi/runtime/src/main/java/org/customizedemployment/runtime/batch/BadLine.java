package org.customizedemployment.runtime.batch;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.customizedemployment.runtime.error.RuntimeError;

/**
 * A line that could not be answered. All others were.
 *
 * @param line from 1
 * @param column from 1; 0 if it is about the whole line or not known
 * @param pointer JSON pointer to what is wrong; empty for the whole line
 * @param code of the library
 * @param what is wrong, without anything personal
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BadLine(long line, int column, String pointer, ErrorCode code, String what) {
    static BadLine of(long line, RuntimeException thrown) {
        if (thrown instanceof JsonProblemException problem) {
            // Each line is a document of its own: its line is always the first.
            return new BadLine(
                    line, problem.getColumn(), problem.getPointer(), problem.getErrorCode(), problem.getWhat());
        }
        if (thrown instanceof CeException ours) {
            return new BadLine(line, 0, "", ours.getErrorCode(), what(ours));
        }
        return new BadLine(
                line,
                0,
                "",
                RuntimeError.LINE_FAILED,
                "failed with " + thrown.getClass().getSimpleName());
    }

    static BadLine tooLong(long line, long bytes, int longest) {
        return new BadLine(
                line,
                0,
                "",
                RuntimeError.LINE_TOO_LONG,
                bytes + " bytes, the longest that is read has " + longest + " bytes");
    }

    /** What is between code and remedy. */
    private static String what(CeException ours) {
        String message = String.valueOf(ours.getMessage());
        String start = ours.getErrorCode().code() + " ";
        String end = "; " + ours.getErrorCode().remedy();
        return message.startsWith(start) && message.endsWith(end)
                ? message.substring(start.length(), message.length() - end.length())
                : message;
    }

    /** For example {@code 17:812 /case/id: CE-JSON-003 expected a text, found a number; give a value of the expected type}. */
    @Override
    public String toString() {
        String place = line + (column < 1 ? "" : ":" + column) + (pointer.isEmpty() ? "" : " " + pointer);
        return place + ": " + code.code() + " " + what + "; " + code.remedy();
    }
}
