package org.customizedemployment.jackson.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The bytes of a document that is to be read, and where in them a problem is. */
public final class DocumentText {
    private static final List<JacksonError> PLACED =
            List.of(JacksonError.DUPLICATE_MEMBER, JacksonError.MALFORMED, JacksonError.BAD_TEXT);
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;

    private DocumentText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes off a byte order mark. Other encodings have zero bytes at the start of any JSON. */
    public static DocumentText of(byte[] json) {
        for (int i = 0; i < Math.min(4, json.length); i++) {
            if (json[i] == 0) {
                throw new JsonProblemException(JacksonError.BAD_TEXT, "", 1, i + 1, "not UTF-8");
            }
        }
        boolean marked = json.length >= MARK.length && Arrays.equals(json, 0, MARK.length, MARK, 0, MARK.length);
        return new DocumentText(marked ? Arrays.copyOfRange(json, MARK.length, json.length) : json);
    }

    /** Without a mark; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * The problem with its place. Readers see that a name comes twice when they are past it, and each looks ahead in its way: a parser that goes
     * step by step finds it.
     */
    public JsonProblemException placed(JsonProblemException problem) {
        if (!PLACED.contains(problem.getErrorCode())) {
            return problem;
        }
        JsonParser parser = Jackson.parser(ExactJson.WATCHFUL, bytes);
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    parser.getStringLength(); // else it may be passed over
                }
            }
        } catch (JacksonException e) {
            JsonProblemException found = ProblemReport.of(parser, e);
            boolean cut = found.getWhat().equals(ProblemReport.ENDS_EARLY) && !isUtf8();
            return cut
                    ? new JsonProblemException(
                            JacksonError.BAD_TEXT, found.getPointer(), found.getLine(), found.getColumn(), "not UTF-8")
                    : found;
        } finally {
            Jackson.close(parser);
        }
        return problem;
    }

    /** A parser may take a wrong byte in a name for the end of the document. */
    private boolean isUtf8() {
        CharBuffer some = CharBuffer.allocate(1024);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result;
        do {
            result = decoder.decode(rest, some.clear(), false);
        } while (result.isOverflow());
        return !result.isError();
    }
}
