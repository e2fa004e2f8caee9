package org.customizedemployment.cli.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.runtime.validation.Violation;
import org.customizedemployment.spi.text.Messages;

/** What is blank, too long or otherwise no value at all in something that could be read: each with its place in the file and in words. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Completeness {
    private final BoundaryValidation validation;
    private final Messages messages;

    public Completeness(BoundaryValidation validation, Messages messages) {
        this.validation = validation;
        this.messages = messages;
    }

    /** Of something that is all of a file, or the part of it at that pointer. */
    public List<FileProblem> problems(String at, Object value) {
        return words(" ", validation.check(new Input("file", at, value)), messages);
    }

    /** Of a case document, entry by entry and line by line of its journal, as they stand in the file: what is written has an order of its own. */
    public List<FileProblem> problems(byte[] document) {
        List<FileProblem> problems = new ArrayList<>();
        for (JsonPart part : JsonPart.of(document)) {
            List<Violation> violations = validation.check(new Input("file", part.pointer(), value(document, part)));
            problems.addAll(words(":" + part.line() + " ", violations, messages));
        }
        return problems;
    }

    /** Leniently: whoever wants it strictly has read it so before. */
    private static Object value(byte[] document, JsonPart part) {
        byte[] alone = Arrays.copyOfRange(document, part.start(), part.end());
        try {
            return part.isEntry()
                    ? CaseJson.standard().readEntry(alone)
                    : CaseJson.standard().readChange(alone);
        } catch (JsonProblemException e) {
            return part.pointer(); // said by whoever reads the whole
        }
    }

    /** What stands behind the place, then what is wrong there. */
    public static List<FileProblem> words(String place, List<Violation> violations, Messages messages) {
        return violations.stream()
                .map(one -> new FileProblem(
                        true, place + one.pointer(), CliError.INCOMPLETE.code() + " " + words(one, messages)))
                .toList();
    }

    /** A host's own constraint has no words here; its name has to do. */
    private static String words(Violation violation, Messages messages) {
        Violation.Counted counted = violation.counted();
        String key = "ce.validate." + violation.word()
                + (counted == null ? "" : "." + counted.name().toLowerCase(Locale.ROOT));
        Long limit = violation.limit();
        Argument[] bound = limit == null
                ? new Argument[0]
                : new Argument[] {new Argument("limit", new ArgumentValue.OfNumber(java.math.BigDecimal.valueOf(limit)))
                };
        return messages.has(key) ? messages.text(key, bound) : violation.word();
    }

    /** The case in a file; what it lacks is an error that names every place. */
    public static CaseDocument read(Path path, Messages messages) {
        CaseDocument document = Located.reading(path, bytes -> CaseJson.strict().readDocument(bytes));
        try (BoundaryValidation validation = BoundaryValidation.standard()) {
            require(path.toString(), new Completeness(validation, messages).problems(InputFiles.read(path)));
        }
        return document;
    }

    /** The same for anything else that is all of a file. */
    public static void require(Path path, Object value, Messages messages) {
        try (BoundaryValidation validation = BoundaryValidation.standard()) {
            require(path.toString(), new Completeness(validation, messages).problems("", value));
        }
    }

    /**
     * @throws CeException naming all of them, if there are any
     */
    public static void require(String file, List<FileProblem> problems) {
        if (!problems.isEmpty()) {
            String all = problems.stream()
                    .map(one -> "\n  " + file + one.where() + ": "
                            + one.what().substring(CliError.INCOMPLETE.code().length() + 1))
                    .collect(Collectors.joining());
            throw new CeException(
                    CliError.INCOMPLETE,
                    file + ": " + (problems.size() == 1 ? "1 place" : problems.size() + " places") + all);
        }
    }
}
