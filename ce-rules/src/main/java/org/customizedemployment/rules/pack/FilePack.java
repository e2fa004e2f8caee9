package org.customizedemployment.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.authoring.PackHead;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;

/**
 * A pack that someone hands over as files: YAML, and {@code messages_en.properties} and the like with its words. Whatever is wrong with the
 * YAML, loading reports.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FilePack implements PackProvider {
    private static final Pattern WORDS = Pattern.compile(".*_([a-z]{2,3})\\.properties", Pattern.DOTALL);

    private final List<PackFile> files;
    private final Descriptor descriptor;
    private final MessageSource messages;

    private FilePack(List<PackFile> files, Descriptor descriptor, MessageSource messages) {
        this.files = files;
        this.descriptor = descriptor;
        this.messages = messages;
    }

    /**
     * @param files the first one of YAML with a head is the pack itself; a name like {@code messages_es.properties} names the language of its words
     * @throws CeException if a file of words can't be read as such
     */
    public static FilePack of(List<PackFile> files) {
        List<PackFile> yaml = new ArrayList<>(
                files.stream().filter(file -> language(file).isEmpty()).toList());
        Optional<PackFile> main =
                yaml.stream().filter(file -> head(file).isPresent()).findFirst();
        // A folder lists its files by name, and the pack itself need not come first there.
        main.ifPresent(file -> {
            yaml.remove(file);
            yaml.add(0, file);
        });
        Optional<PackHead> head = main.flatMap(FilePack::head);
        Descriptor descriptor = head.map(one -> new Descriptor(
                        one.id().value(),
                        one.version(),
                        Descriptor.SPI_VERSION,
                        ProviderKind.PACK,
                        one.jurisdiction(),
                        one.citations()))
                .orElseGet(() -> Descriptor.of("unnamed", "0", ProviderKind.PACK));
        PropertiesSource.Builder words = PropertiesSource.builder();
        for (PackFile file : files) {
            language(file).ifPresent(one -> add(words, one, file));
        }
        return new FilePack(List.copyOf(yaml), descriptor, words.build());
    }

    private static void add(PropertiesSource.Builder words, String language, PackFile file) {
        try {
            words.add(language, file.getName(), file.getContent());
        } catch (CeException e) {
            throw new CeException(RulesError.BAD_WORDS, "file '" + file.getName() + "' is not .properties text", e);
        }
    }

    private static Optional<PackHead> head(PackFile file) {
        return PackHead.peek(file.getName(), file.getContent());
    }

    private static Optional<String> language(PackFile file) {
        Matcher matcher = WORDS.matcher(file.getName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public MessageSource getMessages() {
        return messages;
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
