package org.customizedemployment.rules.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.PackRef;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.rules.adjudication.RulesMessages;
import org.customizedemployment.rules.authoring.PackHead;
import org.customizedemployment.rules.authoring.PackReader;
import org.customizedemployment.rules.authoring.check.PackChecks;
import org.customizedemployment.rules.authoring.layer.LayerChecks;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.yaml.ProblemLog;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.MessageSource;

/**
 * Loads packs in layers, lowest first. Reports every problem of every file at once, with its line and what to do; reads no file itself and
 * trusts none: size, depth and numbers are bounded, tags and aliases refused.
 *
 * <pre>{@code
 * PackLoad load = PackLoader.load(List.of(connecticut, FilePack.of(List.of(PackFile.of("agency.yaml", bytes)))));
 * if (load instanceof PackLoad.Loaded loaded) {
 *     RuleBook book = loaded.library().ruleBook(List.of(ProgrammeId.of("us-ct/dds")));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackLoader {
    private PackLoader() {}

    /**
     * @param layersLowestFirst federal before state before local; may be empty
     */
    public static PackLoad load(List<PackProvider> layersLowestFirst) {
        ProblemLog log = new ProblemLog();
        Layered layered = new Layered();
        PackReader reader = new PackReader(layered, log);
        List<PackRef> packs = new ArrayList<>();
        List<MessageSource> messages = new ArrayList<>();
        List<PackProvider> providers = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<PackId> below = new ArrayList<>();
        for (PackProvider given : layersLowestFirst) {
            Optional<PackProvider> asked = HeldPack.of(given, log);
            if (asked.isEmpty()) {
                continue;
            }
            PackProvider provider = asked.get();
            provider.getFiles().forEach(file -> files.add(file.getName()));
            Optional<PackHead> head = reader.read(provider, below);
            if (head.isPresent()) {
                below.add(head.get().id());
                packs.add(new PackRef(head.get().id(), head.get().version(), digest(provider.getFiles())));
            }
            WordChecks.run(provider, log);
            providers.add(provider);
            messages.add(0, provider.getMessages());
        }
        new LayerChecks(layered, log).run();
        PackChecks.run(layered, log);
        messages.add(new RulesMessages());
        MessageSource words = MessageSource.firstOf(messages);
        providers.forEach(provider -> NameChecks.run(provider, layered, words, log));
        return log.isEmpty()
                ? new PackLoad.Loaded(new PackLibrary(layered, packs, words), log.warnings(files))
                : new PackLoad.Failed(log.problems(files), log.warnings(files));
    }

    /** Over the names, lengths and bytes of the files in their order, so that no two packs can look alike. */
    private static Digest digest(List<PackFile> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (PackFile file : files) {
            byte[] content = file.getContent();
            all.writeBytes((file.getName() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(content);
        }
        return Digest.of(all.toByteArray());
    }
}
