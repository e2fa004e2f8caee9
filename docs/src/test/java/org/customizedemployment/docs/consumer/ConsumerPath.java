package org.customizedemployment.docs.consumer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.docs.house.Reactor;

/** The jars that someone gets who depends on the runtime and a pack: ours from this build, others as Maven resolved them. */
final class ConsumerPath {
    /** What only tests or the command line bring. */
    private static final Pattern NOT_THEIRS = Pattern.compile(
            "(junit-|assertj-|byte-buddy|jqwik-|archunit|opentest4j|slf4j-|picocli|jmh-|jopt-simple|commons-math).*");

    private static final List<String> OURS = List.of(
            "ce-core",
            "ce-jackson",
            "ce-spi",
            "ce-rules",
            "ce-reports",
            "ce-runtime",
            "ce-pack-foundations",
            "ce-pack-us-ct");

    private ConsumerPath() {}

    static List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        OURS.forEach(name -> jars.add(Reactor.module(name).artifact()));
        List<Path> targets = Reactor.moduleFolders().stream()
                .map(folder -> folder.resolve("target"))
                .toList();
        for (Path entry : Reactor.classPath()) {
            String name = entry.getFileName().toString();
            boolean ours = name.startsWith("ce-") || targets.stream().anyMatch(entry::startsWith);
            if (name.endsWith(".jar") && !ours && !NOT_THEIRS.matcher(name).matches()) {
                jars.add(entry);
            }
        }
        return jars;
    }
}
