package org.customizedemployment.cli.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Rate;
import picocli.CommandLine;

/** Reads {@code USD 16.35 per hour}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RateConverter implements CommandLine.ITypeConverter<Rate> {
    @Override
    public Rate convert(String text) {
        try {
            return Rate.parse(text);
        } catch (CeException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }
}
