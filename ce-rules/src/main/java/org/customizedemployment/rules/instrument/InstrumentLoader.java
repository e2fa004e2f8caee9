package org.customizedemployment.rules.instrument;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.spi.pack.PackFile;

/**
 * Loads an instrument from YAML ({@code ce-instrument/1}). Reports every problem at once, with its line and what to do: anchors that overlap or leave a
 * score without words, bands with gaps, ids given twice, items that can never be asked, groups without items, words missing in a language.
 *
 * <pre>{@code
 * InstrumentLoad load = InstrumentLoader.load(PackFile.of("ce-conformance.yaml", bytes));
 * if (load instanceof InstrumentLoad.Loaded loaded) {
 *     Instrument instrument = loaded.instrument();
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InstrumentLoader {
    private InstrumentLoader() {}

    public static InstrumentLoad load(PackFile file) {
        ProblemLog log = new ProblemLog();
        Optional<Instrument> instrument = InstrumentReader.read(file, log);
        return instrument.isPresent() && log.isEmpty()
                ? new InstrumentLoad.Loaded(instrument.get())
                : new InstrumentLoad.Failed(log.problems(List.of(file.getName())));
    }
}
