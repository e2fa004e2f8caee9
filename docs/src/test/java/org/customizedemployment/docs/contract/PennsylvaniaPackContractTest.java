package org.customizedemployment.docs.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.Reactor;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;
import org.junit.jupiter.api.Tag;

/** The pack that the guide "Your state in an afternoon" ends with keeps what a shipped pack keeps: from nothing known nothing follows. */
@Tag("PA-1")
@Tag("PA-2")
@Tag("PA-3")
class PennsylvaniaPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        try (Stream<Path> files = Files.list(Reactor.root().resolve("ce-examples/state-agency/pennsylvania"))) {
            List<PackFile> pack = new ArrayList<>();
            for (Path one : files.sorted().toList()) {
                pack.add(PackFile.of(one.getFileName().toString(), Files.readAllBytes(one)));
            }
            return FilePack.of(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
