package org.customizedemployment.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.apiguardian.api.API;
import picocli.CommandLine;

/** Reads {@code 2026-03-01}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DayConverter implements CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is no day of the calendar; write one like '2026-03-01'");
        }
    }
}
