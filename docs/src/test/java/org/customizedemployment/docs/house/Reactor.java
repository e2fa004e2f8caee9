package org.customizedemployment.docs.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the root pom lists, and where this build put it: never an older jar from the local repository. */
public final class Reactor {
    private static final Path ROOT = findRoot();
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .map(Path::toAbsolutePath)
            .toList();

    private Reactor() {}

    /** The folder of the root pom. */
    public static Path root() {
        return ROOT;
    }

    /** The class path of these tests. */
    public static List<Path> classPath() {
        return CLASS_PATH;
    }

    /** All modules that the root pom lists, whether they have sources or not. */
    public static List<Path> moduleFolders() {
        List<Path> folders = new ArrayList<>();
        NodeList names = pom(ROOT).getElementsByTagName("module");
        for (int i = 0; i < names.getLength(); i++) {
            folders.add(ROOT.resolve(names.item(i).getTextContent().strip()));
        }
        return folders;
    }

    /** The modules with classes of their own, in the order of the root pom. */
    public static List<BuiltModule> modules() {
        return folders().stream().map(Reactor::built).toList();
    }

    /** The module with that artifact id. */
    public static BuiltModule module(String artifactId) {
        return folders().stream()
                .filter(folder -> artifactId(folder).equals(artifactId))
                .findFirst()
                .map(Reactor::built)
                .orElseThrow(() -> new IllegalStateException("The root pom lists no " + artifactId));
    }

    private static List<Path> folders() {
        return moduleFolders().stream()
                .filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                .toList();
    }

    private static BuiltModule built(Path folder) {
        String artifactId = artifactId(folder);
        String path = ROOT.relativize(folder).toString().replace('\\', '/');
        return new BuiltModule(path, artifactId, folder, artifact(folder, artifactId));
    }

    /** The artifact id in the pom of that folder. */
    public static String artifactId(Path folder) {
        for (Node node = pom(folder).getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("artifactId")) {
                return node.getTextContent().strip();
            }
        }
        throw new IllegalStateException("No artifactId in " + folder);
    }

    /** What Maven put on the class path from this build; if it took it from the local repository, the jar in {@code target}. */
    private static Path artifact(Path folder, String artifactId) {
        Path target = folder.resolve("target");
        Optional<Path> given = CLASS_PATH.stream()
                .filter(entry -> entry.startsWith(target) && Files.exists(entry))
                .findFirst();
        return given.or(() -> jar(target, artifactId))
                .orElseThrow(() -> new IllegalStateException(
                        artifactId + " is not built: run './mvnw verify' in the root folder"));
    }

    private static Optional<Path> jar(Path target, String artifactId) {
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(
                            file -> file.getFileName().toString().matches(artifactId + "-\\d[\\w.]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .or(() -> Stream.of(target.resolve("classes"), target.resolve("classes-quick"))
                            .filter(Files::isDirectory)
                            .findFirst());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Element pom(Path folder) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("pom.xml").toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Can't read the pom of " + folder, e);
        }
    }

    private static Path findRoot() {
        Path here = Path.of(System.getProperty("basedir", System.getProperty("user.dir")))
                .toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder with mvnw above " + here);
    }
}
