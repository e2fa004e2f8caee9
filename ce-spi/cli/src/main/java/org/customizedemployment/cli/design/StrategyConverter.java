package org.customizedemployment.cli.design;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.error.CeException;
import picocli.CommandLine;

/** Reads a strategy; {@code reassignment} is short for {@code task-reassignment}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class StrategyConverter implements CommandLine.ITypeConverter<StrategyId> {
    /** All of them. */
    static final StrategyId ANY = StrategyId.of("any");

    private static final List<StrategyId> KNOWN = List.of(
            ANY,
            StrategyId.CARVING,
            StrategyId.of("reassignment"),
            StrategyId.CREATION,
            StrategyId.SHARING,
            StrategyId.RESTRUCTURING,
            StrategyId.SELF_EMPLOYMENT);

    @Override
    public StrategyId convert(String text) {
        if (text.equals("reassignment") || text.equals(StrategyId.TASK_REASSIGNMENT.value())) {
            return StrategyId.TASK_REASSIGNMENT;
        }
        return KNOWN.stream()
                .filter(one -> one.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException(
                        new CeException(CliError.BAD_CHOICE, "strategy '" + text + "': there are " + KNOWN)
                                .getMessage()));
    }
}
