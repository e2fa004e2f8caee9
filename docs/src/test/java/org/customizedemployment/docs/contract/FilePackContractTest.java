package org.customizedemployment.docs.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

/** A pack handed over as files keeps what a pack in a jar keeps: here the files of {@code us-ct}, without its classes. */
class FilePackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        List<PackFile> files = new ArrayList<>(new UsCtPack().getFiles());
        files.add(words("messages_en.properties"));
        files.add(words("messages_es.properties"));
        return FilePack.of(files);
    }

    private static PackFile words(String name) {
        try (InputStream in = UsCtPack.class.getResourceAsStream(name)) {
            return PackFile.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
