package org.customizedemployment.rules.pack;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.rules.authoring.PackHead;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/** A pack that someone hands over as files. Whatever is wrong with them, loading reports. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FilePack implements PackProvider {
    private final List<PackFile> files;
    private final Descriptor descriptor;

    private FilePack(List<PackFile> files, Descriptor descriptor) {
        this.files = files;
        this.descriptor = descriptor;
    }

    /**
     * @param files the first one of YAML is the pack itself
     */
    public static FilePack of(List<PackFile> files) {
        Optional<PackHead> head = files.stream().findFirst().flatMap(file -> PackHead.peek(file.getName(), file.getContent()));
        Descriptor descriptor = head.map(one -> new Descriptor(
                        one.id().value(),
                        one.version(),
                        Descriptor.SPI_VERSION,
                        ProviderKind.PACK,
                        one.jurisdiction(),
                        one.citations()))
                .orElseGet(() -> Descriptor.of("unnamed", "0", ProviderKind.PACK));
        return new FilePack(List.copyOf(files), descriptor);
    }

    @Override
    public Descriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public List<PackFile> getFiles() {
        return files;
    }
}
