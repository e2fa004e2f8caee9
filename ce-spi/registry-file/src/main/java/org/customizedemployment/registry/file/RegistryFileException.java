package org.customizedemployment.registry.file;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;

/** The file of a register can't be taken as one: with all that is wrong, so that one round mends it. Nothing of it was taken. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RegistryFileException extends CeException {
    /** The most problems that are listed; a file with more is not a register. */
    public static final int MOST = 50;

    private static final long serialVersionUID = 1L;

    private final transient List<RegistryProblem> problems;

    RegistryFileException(String file, List<RegistryProblem> problems) {
        super(error(problems), text(file, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; the first {@value #MOST}. */
    public List<RegistryProblem> getProblems() {
        return problems;
    }

    /** Of one sort of problem its own, with its remedy. */
    private static RegistryError error(List<RegistryProblem> problems) {
        RegistryError first = problems.get(0).error();
        return problems.stream().allMatch(one -> one.error() == first) ? first : RegistryError.SEVERAL;
    }

    private static String text(String file, List<RegistryProblem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).place() + " of register '" + file + "'";
        }
        return "register '" + file + "', " + (problems.size() < MOST ? problems.size() : MOST + " or more")
                + " problems:" + problems.stream().map(one -> "\n  " + one).collect(Collectors.joining()) + "\n";
    }
}
