package org.customizedemployment.spi.pack;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;
import org.jspecify.annotations.Nullable;

/**
 * A pack whose files are in its own jar, beside its class: {@code ID.yaml}, and its words in English and Spanish. Rules in Java are added by
 * overriding {@link #getRules}. Thread-safe.
 *
 * <pre>{@code
 * public final class MyPack extends JarPack {
 *     public MyPack() {
 *         super(DESCRIPTOR, "messages", name -> MyPack.class.getResourceAsStream(name));
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class JarPack implements PackProvider {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Descriptor descriptor;
    private final PackFile file;
    private final MessageSource messages;

    /**
     * @param descriptor its id names the YAML file
     * @param words the name of the files with its words, as {@code messages} of {@code messages_en.properties}
     * @param jar gives a file of the pack's own jar, null if there is none; it has to be the pack's own code, as other modules can't look into
     *     its packages
     * @throws CeException if the jar is not whole
     */
    protected JarPack(Descriptor descriptor, String words, Function<String, @Nullable InputStream> jar) {
        this.descriptor = descriptor;
        this.file = PackFile.read(descriptor.id() + ".yaml", jar);
        PropertiesSource.Builder builder = PropertiesSource.builder();
        for (String language : LANGUAGES) {
            PackFile read = PackFile.read(words + "_" + language + ".properties", jar);
            builder.add(language, read.getName(), read.getContent());
        }
        this.messages = builder.build();
    }

    @Override
    public final Descriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public final List<PackFile> getFiles() {
        return List.of(file);
    }

    @Override
    public final MessageSource getMessages() {
        return messages;
    }
}
