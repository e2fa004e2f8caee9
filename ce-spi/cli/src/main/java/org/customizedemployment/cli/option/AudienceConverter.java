package org.customizedemployment.cli.option;

import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import picocli.CommandLine;

/** Reads an audience inside the service; employers and the public see no case. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AudienceConverter implements CommandLine.ITypeConverter<Audience> {
    private static final List<Audience> INSIDE =
            List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER);

    @Override
    public Audience convert(String text) {
        return INSIDE.stream()
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("'" + text + "'"
                        + (Arrays.stream(Audience.values())
                                        .anyMatch(one -> one.word().equals(text))
                                ? " sees no case"
                                : " is no audience")
                        + "; there are " + INSIDE.stream().map(Audience::word).toList()));
    }
}
