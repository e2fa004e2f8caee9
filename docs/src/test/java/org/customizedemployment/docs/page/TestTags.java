package org.customizedemployment.docs.page;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.docs.house.JavaSources;

/** Finds {@code @Tag("CT-28")}, of JUnit or jqwik, on the tests of a module. Contract suites in main sources count too. */
final class TestTags {
    /** What looks like a requirement; other tags, such as {@code slow}, are not ours. */
    private static final Pattern REQUIREMENT =
            Pattern.compile("(ODEP|ICF|ASERT|LEAD|IPS|CEE|CT|FED|ME|WI|PA|TX|OH|SEM|SC)-.*");

    private TestTags() {}

    /** The tagged tests in the Java files below that folder. */
    static List<TaggedTest> below(Path folder, String module) {
        List<TaggedTest> found = new ArrayList<>();
        for (CompilationUnitTree unit : JavaSources.parse(JavaSources.below(folder))) {
            unit.accept(new Finder(module, found), null);
        }
        return found;
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final String module;
        private final List<TaggedTest> found;
        private final Deque<String> classes = new ArrayDeque<>();

        Finder(String module, List<TaggedTest> found) {
            this.module = module;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree node, Void nothing) {
            classes.addLast(node.getSimpleName().toString());
            add(node.getModifiers(), String.join(".", classes));
            super.visitClass(node, nothing);
            classes.removeLast();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            add(node.getModifiers(), String.join(".", classes) + "#" + node.getName());
            return super.visitMethod(node, nothing);
        }

        private void add(ModifiersTree modifiers, String test) {
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                for (String tag : tags(annotation)) {
                    if (REQUIREMENT.matcher(tag).matches()) {
                        found.add(new TaggedTest(tag, module, test));
                    }
                }
            }
        }

        private static List<String> tags(AnnotationTree annotation) {
            String type = annotation.getAnnotationType().toString();
            String name = type.substring(type.lastIndexOf('.') + 1);
            List<String> tags = new ArrayList<>();
            if (name.equals("Tag")) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    ExpressionTree value =
                            argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
                    if (!(value instanceof LiteralTree literal)) {
                        throw new IllegalStateException(
                                "Write the tag out, so that the index can read it: " + annotation);
                    }
                    tags.add(String.valueOf(literal.getValue()));
                }
            } else if (name.equals("Tags") || name.equals("TagList")) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    ExpressionTree value =
                            argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
                    if (value instanceof NewArrayTree array) {
                        array.getInitializers().forEach(one -> tags.addAll(tags((AnnotationTree) one)));
                    }
                }
            }
            return tags;
        }
    }
}
