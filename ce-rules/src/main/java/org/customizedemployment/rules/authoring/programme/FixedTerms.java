package org.customizedemployment.rules.authoring.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.rules.authoring.statement.Fixed;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Layered.FixedExclusion;
import org.customizedemployment.rules.authoring.statement.Layered.Overridden;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.layer.Statement;
import org.customizedemployment.rules.layer.Subject;
import org.customizedemployment.rules.programme.Exclusion;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** {@code fixed: true} in an exclusion, a budget, a notice or what hands on: no layer above may state it anew. */
record FixedTerms(Layered layered, PackId pack) {
    /**
     * Whether no layer below fixes it, which is told; where it is fixed here, it is from now on.
     *
     * @param what {@code budget}
     */
    boolean mayState(DeclaredProgramme programme, String what, Keys keys) {
        Subject subject = new Subject(Subject.Kind.PROGRAMME, programme.id + " " + what);
        Optional<Fixed.Mark> mark = layered.fixed.all(subject).stream()
                .filter(one -> !one.by().equals(pack))
                .findFirst();
        mark.ifPresent(one -> told(keys, what + " of '" + programme.id + "'", one));
        if (keys.flag("fixed").orElse(false)) {
            layered.fixed.add(subject, Fixed.Mark.whole(pack, keys.place("fixed")));
        }
        if (mark.isEmpty()) {
            stated(programme, what, subject, keys);
        }
        return mark.isEmpty();
    }

    private void stated(DeclaredProgramme programme, String what, Subject subject, Keys keys) {
        List<Statement> before = layered.statements.of(subject);
        PackId lower = before.isEmpty() ? pack : before.get(before.size() - 1).pack();
        if (!lower.equals(pack)) {
            layered.overrides.add(
                    new Overridden("'" + what + "' of '" + programme.id + "'", pack, "as in " + lower, "anew", lower));
        }
        layered.statements.whole(subject, pack, keys);
    }

    /** The same of an exclusion: one for a pair of services that a fixed one is about would take its place for them. */
    boolean mayState(DeclaredProgramme programme, Exclusion stated, boolean fixed, Keys keys) {
        Optional<FixedExclusion> below = programme.fixedExclusions.stream()
                .filter(one -> !one.mark().by().equals(pack) && overlap(one.exclusion(), stated))
                .filter(one -> one.exclusion().grain() != stated.grain()
                        || !Objects.equals(one.exclusion().precedence(), stated.precedence()))
                .findFirst();
        below.ifPresent(one -> told(
                keys,
                "the exclusion of " + name(one.exclusion().service()) + " and "
                        + name(one.exclusion().other()) + " of '" + programme.id + "'",
                one.mark()));
        if (fixed) {
            programme.fixedExclusions.add(new FixedExclusion(stated, Fixed.Mark.whole(pack, keys.place("fixed"))));
        }
        return below.isEmpty();
    }

    private static void told(Keys keys, String what, Fixed.Mark mark) {
        keys.log().add(RulesError.FIXED, keys.place(), what + " is stated anew, which " + mark.where(), "remove it");
    }

    private static boolean overlap(Exclusion one, Exclusion other) {
        return (same(one.service(), other.service()) && same(one.other(), other.other()))
                || (same(one.service(), other.other()) && same(one.other(), other.service()));
    }

    private static boolean same(@Nullable ServiceCode one, @Nullable ServiceCode other) {
        return one == null || other == null || one.equals(other);
    }

    private static String name(@Nullable ServiceCode code) {
        return code == null ? "any service" : "'" + code + "'";
    }
}
