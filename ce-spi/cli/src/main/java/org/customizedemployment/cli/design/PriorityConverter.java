package org.customizedemployment.cli.design;

import java.util.Arrays;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import picocli.CommandLine;

/** Reads a priority of the person's, for example {@code fewer-days}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PriorityConverter implements CommandLine.ITypeConverter<DesignPriority> {
    @Override
    public DesignPriority convert(String text) {
        return Arrays.stream(DesignPriority.values())
                .filter(one -> word(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException(new CeException(
                                CliError.BAD_CHOICE,
                                "priority '" + text + "': there are "
                                        + Arrays.stream(DesignPriority.values())
                                                .map(PriorityConverter::word)
                                                .toList())
                        .getMessage()));
    }

    private static String word(DesignPriority priority) {
        return priority.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
