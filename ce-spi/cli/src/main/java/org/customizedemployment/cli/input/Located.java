package org.customizedemployment.cli.input;

import java.nio.file.Path;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.problem.JsonProblemException;

/** Reading a file so that whatever is wrong in it is said with the file's name and the place. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Located {
    private Located() {}

    public static <T> T reading(Path path, Function<byte[], T> work) {
        byte[] bytes = InputFiles.read(path);
        try {
            return work.apply(bytes);
        } catch (JsonProblemException e) {
            throw new CeException(e.getErrorCode(), place(path, e) + ": " + e.getWhat(), e);
        }
    }

    /** For example {@code case.json:12:5 /case/entries/3/when}. */
    public static String place(Path path, JsonProblemException problem) {
        String line = problem.getLine() < 1 ? "" : ":" + problem.getLine() + ":" + problem.getColumn();
        String pointer = problem.getPointer().isEmpty() ? "" : " " + problem.getPointer();
        return path + line + pointer;
    }
}
