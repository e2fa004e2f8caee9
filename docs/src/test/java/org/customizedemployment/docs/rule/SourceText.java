package org.customizedemployment.docs.rule;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.customizedemployment.docs.house.JavaSources;
import org.customizedemployment.docs.house.Reactor;

/** Rules that compiled classes can't show: local variables have no types there. */
public final class SourceText {
    private SourceText() {}

    /** The main sources of all modules that decide something; one that draws needs geometry. */
    public static List<Path> ofTheHouse() {
        return Reactor.moduleFolders().stream()
                .filter(folder ->
                        !folder.endsWith("benchmarks") && !folder.endsWith("solver-ojalgo") && !folder.endsWith("pdf"))
                .flatMap(folder -> JavaSources.below(folder.resolve("src/main/java")).stream())
                .toList();
    }

    /** Files in which {@code double}, {@code float} or a number with a decimal point is code. */
    public static List<String> inexactNumbers(List<Path> files) {
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : JavaSources.parse(files)) {
            String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            unit.accept(
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitPrimitiveType(PrimitiveTypeTree node, Void nothing) {
                            if (node.getPrimitiveTypeKind() == TypeKind.DOUBLE
                                    || node.getPrimitiveTypeKind() == TypeKind.FLOAT) {
                                found.add(file + ": " + node);
                            }
                            return null;
                        }

                        @Override
                        public Void visitLiteral(LiteralTree node, Void nothing) {
                            if (node.getKind() == Tree.Kind.DOUBLE_LITERAL
                                    || node.getKind() == Tree.Kind.FLOAT_LITERAL) {
                                found.add(file + ": " + node);
                            }
                            return null;
                        }
                    },
                    null);
        }
        return found;
    }
}
