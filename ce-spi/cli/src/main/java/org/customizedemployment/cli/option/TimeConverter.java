package org.customizedemployment.cli.option;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.PlaceTime;
import picocli.CommandLine;

/** Reads {@code 2026-03-01T13:00[America/New_York]}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TimeConverter implements CommandLine.ITypeConverter<PlaceTime> {
    @Override
    public PlaceTime convert(String text) {
        try {
            return PlaceTime.parse(text);
        } catch (InvalidValueException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
