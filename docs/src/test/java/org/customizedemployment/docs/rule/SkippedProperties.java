package org.customizedemployment.docs.rule;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.docs.house.JavaSources;
import org.customizedemployment.docs.house.Reactor;

/** Properties that never run: a method of jqwik with an annotation of JUnit is silently skipped by both. */
public final class SkippedProperties {
    private static final List<String> OF_JQWIK = List.of("net.jqwik.api.Property", "net.jqwik.api.Example");
    private static final String JUNIT = "org.junit.jupiter.";

    private SkippedProperties() {}

    /** The test sources of all modules, without the fixtures of this check. */
    public static List<Path> ofTheHouse() {
        return Reactor.moduleFolders().stream()
                .flatMap(folder -> JavaSources.below(folder.resolve("src/test/java")).stream())
                .filter(file -> !file.toString().replace('\\', '/').contains("/docs/fixture/"))
                .toList();
    }

    /** Each such method, as {@code Class#method: annotation}. */
    public static List<String> in(List<Path> files) {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : JavaSources.parse(files)) {
            unit.accept(new Finder(imports(unit), found), null);
        }
        return found;
    }

    private static Map<String, String> imports(CompilationUnitTree unit) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ImportTree one : unit.getImports()) {
            String name = one.getQualifiedIdentifier().toString();
            names.put(name.substring(name.lastIndexOf('.') + 1), name);
        }
        return names;
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final Map<String, String> imports;
        private final List<String> found;
        private String type = "";

        Finder(Map<String, String> imports, List<String> found) {
            this.imports = imports;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            String outer = type;
            type = node.getSimpleName().toString();
            super.visitClass(node, nothing);
            type = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            List<String> names = node.getModifiers().getAnnotations().stream()
                    .map(this::name)
                    .toList();
            if (names.stream().anyMatch(OF_JQWIK::contains)) {
                names.stream()
                        .filter(name -> name.startsWith(JUNIT))
                        .forEach(name -> found.add(type + "#" + node.getName() + ": " + name));
            }
            return super.visitMethod(node, nothing);
        }

        private String name(AnnotationTree annotation) {
            String written = annotation.getAnnotationType().toString();
            return imports.getOrDefault(written, written);
        }
    }
}
