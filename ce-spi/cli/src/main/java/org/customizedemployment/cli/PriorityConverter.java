package org.customizedemployment.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.strategy.offer.DesignPriority;
import picocli.CommandLine;

/** Reads a priority of the person's, for example {@code fewer-days}. */
final class PriorityConverter implements CommandLine.ITypeConverter<DesignPriority> {
    @Override
    public DesignPriority convert(String text) {
        List<String> known = Arrays.stream(DesignPriority.values())
                .map(PriorityConverter::word)
                .toList();
        int found = known.indexOf(text);
        if (found < 0) {
            throw new CommandLine.TypeConversionException(
                    new CeException(CliError.BAD_CHOICE, "priority '" + text + "': there are " + known).getMessage());
        }
        return DesignPriority.values()[found];
    }

    private static String word(DesignPriority priority) {
        return priority.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
