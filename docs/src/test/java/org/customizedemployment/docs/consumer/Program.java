package org.customizedemployment.docs.consumer;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.customizedemployment.docs.house.JavaSources;

/** A small program in a folder of its own: compiled by javac with all warnings as errors, run in a JVM of its own. */
public final class Program {
    private static final int SECONDS = 120;

    private final Path folder;

    private Program(Path folder) {
        this.folder = folder;
    }

    /** A program that will lie in that folder. */
    public static Program in(Path folder) {
        return new Program(folder);
    }

    /** Adds a source file. */
    public Program file(String name, String content) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return this;
    }

    /** Where its classes are. */
    public Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles it; {@code options} say where the library is. A warning fails it. */
    public void compile(List<String> options) throws IOException {
        Files.createDirectories(classes());
        List<String> all = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "-proc:none", "-d", classes().toString()));
        all.addAll(options);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = JavaSources.below(folder.resolve("src"));
            boolean compiled = javac.getTask(
                            messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("javac " + String.join(" ", all) + "\n" + messages);
            }
        }
    }

    /** Runs it in a JVM of its own and gives back what it printed; another exit code than 0 fails. */
    public String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s: " + command);
        }
        String text = Files.readString(printed, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new AssertionError(String.join(" ", command) + "\nexit code " + process.exitValue() + "\n" + text);
        }
        return text;
    }

    /** Joins paths as {@code -p} and {@code -cp} want them. */
    static String path(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
