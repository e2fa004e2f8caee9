package org.customizedemployment.cli;

import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.PlaceTime;
import picocli.CommandLine;

/** Reads {@code 2026-03-01T13:00[America/New_York]}. */
final class TimeConverter implements CommandLine.ITypeConverter<PlaceTime> {
    @Override
    public PlaceTime convert(String text) {
        try {
            return PlaceTime.parse(text);
        } catch (InvalidValueException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
