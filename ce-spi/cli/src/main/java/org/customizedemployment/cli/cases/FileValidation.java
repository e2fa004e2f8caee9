package org.customizedemployment.cli.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.input.DocumentFormat;
import org.customizedemployment.cli.input.FileProblem;
import org.customizedemployment.cli.input.JsonPart;
import org.customizedemployment.cli.library.SelfAssessmentForm;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.jackson.problem.DanglingReference;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.spi.text.Messages;

/** Everything that is wrong in one file: not only the first thing. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FileValidation {
    private static final CaseJson STRICT = CaseJson.strict();

    private final Completeness completeness;
    private final Messages messages;

    public FileValidation(BoundaryValidation validation, Messages messages) {
        this.completeness = new Completeness(validation, messages);
        this.messages = messages;
    }

    public List<FileProblem> problems(byte[] bytes) {
        String format = DocumentFormat.of(bytes);
        if (format.startsWith("ce-references/")) {
            return reading(bytes, STRICT::readReferences);
        } else if (format.startsWith("ce-self-assessment/")) {
            return reading(SelfAssessmentForm.withoutTexts(bytes), STRICT::readSelfAssessment);
        } else if (format.equals("do") || format.equals("command")) {
            return command(bytes);
        }
        return document(bytes);
    }

    private List<FileProblem> reading(byte[] bytes, Function<byte[], ? extends Object> reader) {
        List<FileProblem> problems = new ArrayList<>();
        read(bytes, reader, problem -> problems.add(unreadable(problem, "", 0)))
                .ifPresent(value -> problems.addAll(completeness.problems("", value)));
        return problems;
    }

    private static <T> Optional<T> read(
            byte[] bytes, Function<byte[], T> reader, Consumer<JsonProblemException> problems) {
        try {
            return Optional.of(reader.apply(bytes));
        } catch (JsonProblemException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }

    private List<FileProblem> command(byte[] bytes) {
        List<FileProblem> problems = new ArrayList<>();
        try {
            CommandFile file = CommandFile.of(bytes);
            problems.addAll(completeness.problems(file.at(), file.command()));
        } catch (JsonProblemException e) {
            problems.add(unreadable(e, "", 0));
        } catch (CeException e) {
            problems.add(new FileProblem(false, "", String.valueOf(e.getMessage())));
        }
        return problems;
    }

    private List<FileProblem> document(byte[] bytes) {
        List<FileProblem> problems = new ArrayList<>();
        read(bytes, STRICT::readDocument, first -> problems.addAll(all(bytes, first)))
                .ifPresent(document -> problems.addAll(completeness.problems(bytes)));
        return problems;
    }

    /** Strict reading stops at the first problem; entry by entry it finds one in each. */
    private List<FileProblem> all(byte[] bytes, JsonProblemException first) {
        List<FileProblem> problems = new ArrayList<>();
        for (JsonPart part : JsonPart.of(bytes)) {
            byte[] alone = Arrays.copyOfRange(bytes, part.start(), part.end());
            Function<byte[], ?> reader = part.isEntry() ? STRICT::readEntry : STRICT::readChange;
            read(alone, reader, one -> problems.add(unreadable(one, part.pointer(), part.line())));
        }
        if (problems.isEmpty()) {
            problems.addAll(dangling(bytes));
        }
        if (problems.isEmpty()) {
            problems.add(unreadable(first, "", 0));
        }
        return problems;
    }

    private List<FileProblem> dangling(byte[] bytes) {
        List<FileProblem> problems = new ArrayList<>();
        Optional<CaseFile> lenient =
                read(bytes, one -> CaseJson.standard().readDocument(one).caseFile(), ignored -> {});
        lenient.ifPresent(file -> {
            for (DanglingReference one : CaseJson.danglingReferences(file)) {
                problems.add(new FileProblem(
                        true,
                        place(bytes, one.from().id().value()),
                        messages.text("ce.validate.dangling")
                                .replace("{target}", one.to().value())));
            }
            problems.addAll(completeness.problems(bytes));
        });
        return problems;
    }

    /** Where the last entry of that id stands. */
    private static String place(byte[] bytes, String id) {
        return JsonPart.of(bytes).stream()
                .filter(one -> one.isEntry() && one.id().equals(id))
                .reduce((earlier, later) -> later)
                .map(one -> ":" + one.line() + " " + one.pointer())
                .orElse("");
    }

    private static FileProblem unreadable(JsonProblemException problem, String pointer, int line) {
        String where = problem.getLine() < 1
                ? ""
                : ":" + (line == 0 ? problem.getLine() : line + problem.getLine() - 1)
                        + (line == 0 || problem.getLine() > 1 ? ":" + problem.getColumn() : "");
        String whole = pointer + problem.getPointer();
        return new FileProblem(
                false,
                where + (whole.isEmpty() ? "" : " " + whole),
                problem.getErrorCode().code() + " " + problem.getWhat() + "; "
                        + problem.getErrorCode().remedy());
    }
}
