package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.jackson.internal.line.Jackson;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/**
 * Says in our words what a parser or databind found wrong, and where. The exceptions of either are not kept as cause, and their messages
 * not repeated: they hold input.
 */
public final class ProblemReport {
    private static final Pattern QUOTED = Pattern.compile("Missing required creator property '([A-Za-z]{1,60})'");
    private static final Pattern UNSET = Pattern.compile("required attributes are not set \\[([A-Za-z, ]+)]");
    private static final Pattern DUPLICATE = Pattern.compile("property \"([a-z][A-Za-z-]{0,59})\"");

    /** What is said of a document that is cut off. */
    public static final String ENDS_EARLY = "the document ends too early";

    private static final String MASK = "####";

    private final JsonParser parser;

    private ProblemReport(JsonParser parser) {
        this.parser = parser;
    }

    /** The problem that an exception tells of, at the place where the parser stands. */
    public static JsonProblemException of(JsonParser parser, Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProblemException located) {
                return located;
            }
        }
        return new ProblemReport(parser).report(thrown);
    }

    /** JSON pointer to the parser's token. A name that may be anything is masked. */
    public static String pointer(JsonParser parser) {
        List<String> parts = new ArrayList<>();
        for (TokenStreamContext at = parser.streamReadContext(); at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                parts.add(0, Integer.toString(at.getCurrentIndex()));
            } else if (at.inObject() && at.currentName() != null) {
                parts.add(0, shown(at.currentName()));
            }
        }
        return parts.isEmpty() ? "" : "/" + String.join("/", parts);
    }

    private static String shown(String name) {
        return ExactJson.isPlainName(name) ? name : MASK;
    }

    private JsonProblemException report(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CeException ours) {
                return problem(ours.getErrorCode(), what(ours));
            }
            if (cause instanceof NumberFormatException) {
                // Jackson's own words repeat the number.
                return problem(CoreError.BAD_NUMBER, "a number out of all bounds");
            }
            if (cause instanceof IllegalStateException unset && unset.getMessage() != null) {
                Matcher names = UNSET.matcher(unset.getMessage());
                if (names.find()) {
                    return problem(
                            JacksonError.MISSING_MEMBER, "'" + names.group(1).replace(", ", "', '") + "' missing");
                }
            }
        }
        if (thrown instanceof JacksonException jackson) {
            return ofJackson(innermost(jackson));
        }
        throw thrown instanceof RuntimeException ours ? ours : new IllegalStateException(thrown);
    }

    /** Readers of lists and maps may have wrapped it to say where. */
    private static JacksonException innermost(JacksonException thrown) {
        JacksonException inner = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException deeper) {
                inner = deeper;
            }
        }
        return inner;
    }

    private static String what(CeException ours) {
        String message = String.valueOf(ours.getMessage());
        String start = ours.getErrorCode().code() + " ";
        String end = "; " + ours.getErrorCode().remedy();
        return message.startsWith(start) && message.endsWith(end)
                ? message.substring(start.length(), message.length() - end.length())
                : message;
    }

    private JsonProblemException ofJackson(JacksonException thrown) {
        if (thrown instanceof StreamConstraintsException limit) {
            return limit(String.valueOf(limit.getOriginalMessage()));
        }
        if (thrown instanceof StreamReadException syntax) {
            return syntax(syntax);
        }
        if (thrown instanceof PropertyBindingException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            List<String> names = known == null
                    ? List.of()
                    : known.stream().map(String::valueOf).toList();
            return problem(JacksonError.UNKNOWN_MEMBER, Suggestion.unknown("member", unknown.getPropertyName(), names));
        }
        if (thrown instanceof InvalidNullException missing) {
            return problem(
                    JacksonError.MISSING_MEMBER,
                    "null where a value must be"
                            + (missing.getPropertyName() == null
                                    ? ""
                                    : " ('" + missing.getPropertyName().getSimpleName() + "')"));
        }
        if (thrown instanceof InvalidTypeIdException word) {
            return typeWord(word);
        }
        if (thrown instanceof InvalidFormatException format) {
            return format(format);
        }
        Matcher missing = QUOTED.matcher(String.valueOf(thrown.getOriginalMessage()));
        return missing.find()
                ? problem(JacksonError.MISSING_MEMBER, "'" + missing.group(1) + "' missing")
                : wrongType(thrown instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null);
    }

    private JsonProblemException syntax(StreamReadException syntax) {
        String message = String.valueOf(syntax.getOriginalMessage());
        TokenStreamLocation at = Jackson.place(syntax);
        if (message.startsWith("Duplicate")) {
            return problem(JacksonError.DUPLICATE_MEMBER, at, duplicate(message));
        }
        if (message.startsWith("Invalid UTF-8")) {
            return problem(JacksonError.BAD_TEXT, at, "not UTF-8");
        }
        boolean ends = syntax instanceof UnexpectedEndOfInputException || message.contains("end-of-input");
        return problem(JacksonError.MALFORMED, at, ends ? ENDS_EARLY : "this is not JSON");
    }

    private static String duplicate(String message) {
        Matcher name = DUPLICATE.matcher(message);
        return "two members " + (name.find() ? "'" + name.group(1) + "' " : "of the same name ") + "in one object";
    }

    private JsonProblemException limit(String message) {
        if (message.startsWith("String value length")) {
            return problem(JacksonError.TEXT_TOO_LONG, "a text of more than " + ExactJson.LONGEST_TEXT + " characters");
        }
        if (message.contains("nesting depth")) {
            return problem(JacksonError.TOO_DEEP, "nested more than " + ExactJson.DEEPEST + " levels deep");
        }
        if (message.startsWith("Document length")) {
            return problem(JacksonError.TOO_LARGE, "a document of more than " + ExactJson.LARGEST + " bytes");
        }
        return problem(JacksonError.TEXT_TOO_LONG, "a name or number that is too long");
    }

    private JsonProblemException typeWord(InvalidTypeIdException word) {
        List<String> known = TypeWords.of(word.getBaseType().getRawClass());
        String id = word.getTypeId();
        if (id == null) {
            return problem(
                    JacksonError.MISSING_MEMBER,
                    "'" + TypeWords.property(word.getBaseType().getRawClass()) + "' missing or not known");
        }
        return problem(JacksonError.UNKNOWN_WORD, Suggestion.unknown("word", id, known));
    }

    private JsonProblemException format(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        if (target != null && target.isEnum() && format.getValue() instanceof String word) {
            List<String> known = Arrays.stream(target.getEnumConstants())
                    .map(one -> CaseIntrospector.word((Enum<?>) one))
                    .toList();
            return problem(JacksonError.UNKNOWN_WORD, Suggestion.unknown("word", word, known));
        }
        return wrongType(target);
    }

    private JsonProblemException wrongType(@Nullable Class<?> target) {
        JsonToken token = parser.currentToken();
        String found = token == null ? "nothing" : WrongType.sort(token);
        String expected = target == null ? "another sort of value" : TypeWords.sort(target);
        return problem(JacksonError.WRONG_TYPE, "expected " + expected + ", found " + found);
    }

    private JsonProblemException problem(ErrorCode code, String what) {
        return problem(code, parser.currentTokenLocation(), what);
    }

    private JsonProblemException problem(ErrorCode code, @Nullable TokenStreamLocation at, String what) {
        return new JsonProblemException(
                code,
                code == JacksonError.UNKNOWN_MEMBER && Suggestion.hides(what)
                        ? withoutName(pointer(parser))
                        : pointer(parser),
                at == null ? 0 : Math.max(0, at.getLineNr()),
                at == null ? 0 : Math.max(0, at.getColumnNr()),
                what);
    }

    /** What is not said of a member, as its name may be anything, its place does not say either. */
    private static String withoutName(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/') + 1) + MASK;
    }
}
