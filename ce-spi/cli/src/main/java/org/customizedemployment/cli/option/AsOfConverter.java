package org.customizedemployment.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.error.CeException;
import picocli.CommandLine;

/** Reads {@code decision=2026-03-01,service=2026-02-01}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AsOfConverter implements CommandLine.ITypeConverter<AsOf> {
    @Override
    public AsOf convert(String text) {
        AsOf asOf = AsOf.none();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String name = part.substring(0, Math.max(0, equals)).strip();
            Optional<DateName> known = Arrays.stream(DateName.values())
                    .filter(one -> one.word().equals(name))
                    .findFirst();
            if (known.isEmpty()) {
                throw bad("'" + part + "': the dates are "
                        + Arrays.stream(DateName.values()).map(DateName::word).toList());
            }
            try {
                asOf = asOf.with(
                        known.get(), LocalDate.parse(part.substring(equals + 1).strip()));
            } catch (DateTimeException e) {
                throw bad("'" + part + "' is not a day");
            }
        }
        return asOf;
    }

    private static CommandLine.TypeConversionException bad(String what) {
        return new CommandLine.TypeConversionException(new CeException(CliError.BAD_DATE, what).getMessage());
    }
}
