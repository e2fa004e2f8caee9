package org.customizedemployment.brand.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.brand.file.Suggestion;
import org.jspecify.annotations.Nullable;

/** Whether what a template names is there, and whether its sections open and close as they should. */
final class TagCheck {
    private static final int DEEPEST = 8;

    private final List<Remark> remarks;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private boolean usesContent;

    private record Scope(String name, Variable variable, int line) {}

    private TagCheck(List<Remark> remarks) {
        this.remarks = remarks;
        scopes.push(new Scope("", Variable.all(), 0));
    }

    /** Adds what is wrong to the remarks; true if the template shows anything of the section that it stands for. */
    static boolean check(List<Tag> tags, List<Remark> remarks) {
        TagCheck check = new TagCheck(remarks);
        tags.forEach(check::tag);
        check.scopes.stream()
                .filter(one -> one.line > 0)
                .forEach(one -> remarks.add(Remark.problem(
                        BrandError.BAD_TAG,
                        one.line,
                        "'{{#" + one.name + "}}' is never closed by '{{/" + one.name + "}}'")));
        return check.usesContent;
    }

    private void tag(Tag tag) {
        switch (tag.kind()) {
            case ORIGINAL -> usesContent = true;
            case PRINT -> print(tag);
            case OPEN -> open(tag, false);
            case OPEN_WITHOUT -> open(tag, true);
            case CLOSE -> close(tag);
        }
    }

    private void print(Tag tag) {
        Variable variable = find(tag);
        if (variable != null && variable.kind() != Variable.Kind.TEXT) {
            remarks.add(Remark.problem(BrandError.BAD_TAG, tag.line(), "'{{" + tag.name() + "}}' is no text")
                    .with("write '{{#" + tag.name() + "}} … {{/" + tag.name() + "}}'"));
        }
    }

    /** The very same list, not one that is made alike. */
    @SuppressWarnings("ReferenceEquality")
    private void open(Tag tag, boolean without) {
        Variable variable = find(tag);
        if (variable != null && variable.kind() == Variable.Kind.LIST) {
            usesContent = true;
            if (!without && scopes.stream().anyMatch(one -> one.variable == variable)) {
                remarks.add(Remark.problem(
                        BrandError.OWN_LOOP, tag.line(), "the list '" + tag.name() + "' is repeated within itself"));
            }
        }
        if (scopes.size() > DEEPEST) {
            remarks.add(Remark.problem(
                    BrandError.BAD_TAG,
                    tag.line(),
                    "more than " + DEEPEST + " sections of the template within each other"));
        }
        boolean inside = variable != null && variable.kind() == Variable.Kind.LIST && !without;
        scopes.push(new Scope(tag.name(), inside && variable != null ? variable : nothing(), tag.line()));
    }

    private static Variable nothing() {
        return new Variable(Variable.Kind.FLAG, new java.util.LinkedHashMap<>());
    }

    private void close(Tag tag) {
        Scope innermost = scopes.element();
        if (innermost.line > 0 && innermost.name.equals(tag.name())) {
            scopes.pop();
        } else {
            remarks.add(Remark.problem(
                    BrandError.BAD_TAG,
                    tag.line(),
                    "'{{/" + tag.name() + "}}' closes nothing"
                            + (innermost.line > 0
                                    ? "; open is '{{#" + innermost.name + "}}' of line " + innermost.line
                                    : "")));
        }
    }

    /** From the innermost list outwards. */
    private @Nullable Variable find(Tag tag) {
        String[] path = tag.name().split("\\.", -1);
        for (Iterator<Scope> inner = scopes.iterator(); inner.hasNext(); ) {
            Variable variable = inner.next().variable.parts().get(path[0]);
            for (int i = 1; variable != null && i < path.length; i++) {
                variable = variable.kind() == Variable.Kind.GROUP
                        ? variable.parts().get(path[i])
                        : null;
            }
            if (variable != null && variable.kind() != Variable.Kind.GROUP) {
                return variable;
            }
        }
        remarks.add(Remark.problem(BrandError.UNKNOWN_VARIABLE, tag.line(), "there is no '" + tag.name() + "' here")
                .with(Suggestion.of(tag.name(), known())));
        return null;
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (Scope scope : scopes) {
            scope.variable.parts().forEach((name, one) -> {
                if (one.kind() == Variable.Kind.GROUP) {
                    one.parts().keySet().forEach(part -> known.add(name + "." + part));
                } else {
                    known.add(name);
                }
            });
        }
        return known;
    }
}
