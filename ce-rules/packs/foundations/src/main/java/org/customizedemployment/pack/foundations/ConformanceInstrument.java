package org.customizedemployment.pack.foundations;

import org.apiguardian.api.API;
import org.customizedemployment.spi.pack.PackFile;

/**
 * The instrument {@code ce-conformance}, our own: how far a service is Customized Employment, by ODEP's principles and indicators and the tasks of ICF,
 * in English and Spanish. It rates a service and never a person (SEM-20). {@code InstrumentLoader.load(ConformanceInstrument.file())} in
 * ce-rules reads it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ConformanceInstrument {
    private static final String NAME = "ce-conformance.yaml";

    private ConformanceInstrument() {}

    public static PackFile file() {
        return PackFile.read(NAME, name -> ConformanceInstrument.class.getResourceAsStream(name));
    }
}
