package org.customizedemployment.registry.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.IdSyntax;
import org.jspecify.annotations.Nullable;

/** One line of a file, read column by column; everything that is wrong with it is told. */
final class Fields {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<String> names;
    private final List<String> fields;
    private final long line;
    private final List<RegistryProblem> problems;
    private final int before;

    Fields(List<String> names, List<String> fields, long line, List<RegistryProblem> problems) {
        this.names = names;
        this.fields = fields;
        this.line = line;
        this.problems = problems;
        this.before = problems.size();
    }

    /** What stands in that column; empty if it is empty or there is no such column. */
    String in(String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= fields.size() ? "" : fields.get(at);
    }

    /** What stands there as that value; null, and told, if nothing does or it is none. */
    <T> @Nullable T needed(String column, RegistryError missing, Function<String, T> read) {
        if (in(column).isBlank()) {
            problem(missing, column);
            return null;
        }
        return maybe(column, read);
    }

    /** Null if nothing stands there; or it is none, and told. */
    <T> @Nullable T maybe(String column, Function<String, T> read) {
        String text = in(column);
        try {
            return text.isEmpty() ? null : read.apply(text);
        } catch (DateTimeException e) {
            problem(RegistryError.BAD_DAY, column);
        } catch (CeException e) {
            problem(RegistryError.BAD_ID, column);
        }
        return null;
    }

    void problem(RegistryError error, @Nullable String column) {
        problems.add(new RegistryProblem(error, line, column));
    }

    /** Whether nothing of the line was told to be wrong. */
    boolean isRight() {
        return problems.size() == before;
    }

    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeException("not written as a day");
        }
        return LocalDate.parse(text);
    }

    static String code(String text) {
        IdSyntax.check("code", text.length() > Code.LONGEST ? "" : text);
        return text;
    }
}
