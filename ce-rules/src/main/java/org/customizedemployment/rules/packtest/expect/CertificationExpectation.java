package org.customizedemployment.rules.packtest.expect;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.packtest.given.Clause;
import org.customizedemployment.rules.packtest.result.PackTestFailure;
import org.customizedemployment.rules.packtest.result.Touch;
import org.customizedemployment.rules.packtest.result.Touchable;
import org.customizedemployment.rules.programme.scheme.CertificationScheme;

/**
 * Whether a member of staff is certified for a component: {@code certified}, {@code lapsed because rules.credential-lapsed},
 * {@code not-certified on 2026-03-02}.
 *
 * @param day the day of the service; empty: that of the test
 */
record CertificationExpectation(
        int line,
        CertificationScheme scheme,
        ActorId staff,
        ServiceComponent component,
        Optional<LocalDate> day,
        Said expected)
        implements Expectation {
    static final String FORM = "certified, or 'lapsed on 2026-03-02 because rules.credential-lapsed'";
    private static final List<String> WORDS =
            List.of("certified", "lapsed", "withdrawn", "not-certified", "cannot-tell");

    static CertificationExpectation read(
            int line, CertificationScheme scheme, ActorId staff, ServiceComponent component, Clause clause) {
        String word = clause.word("an answer");
        if (!WORDS.contains(word)) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", WORDS));
        }
        Optional<LocalDate> day = clause.takes("on") ? Optional.of(clause.date()) : Optional.empty();
        Said said = new Said(word, Said.because(clause));
        clause.end();
        return new CertificationExpectation(line, scheme, staff, component, day, said);
    }

    @Override
    public List<PackTestFailure> test(Trial trial) {
        LocalDate asked = day.or(() -> trial.dates().date(DateName.SERVICE))
                .or(() -> trial.dates().date(DateName.DECISION))
                .orElseThrow();
        CredentialAnswer answer = CredentialCheck.check(
                scheme.requirement(),
                staff,
                component,
                asked,
                trial.given().references(),
                trial.book().getParameters());
        trial.touch(Touchable.certification(scheme.id(), component, branch(answer.outcome())));
        answer.parametersRead()
                .forEach(one ->
                        trial.touch(new Touch(Touch.Kind.PARAMETER, one.id().value())));
        Set<String> codes = new LinkedHashSet<>(List.of(answer.reason().code()));
        Said was = new Said(word(answer), Optional.of(codes));
        return expected.holds(was)
                ? List.of()
                : List.of(new PackTestFailure(
                        line,
                        "certification " + staff + " for " + component,
                        expected + day.map(one -> " on " + one).orElse(""),
                        was.toString(),
                        List.of(answer.reason())));
    }

    private static String word(CredentialAnswer answer) {
        return switch (answer.outcome()) {
            case MET -> "certified";
            case NOT_MET ->
                switch (answer.reason().code()) {
                    case "rules.credential-lapsed" -> "lapsed";
                    case "rules.credential-withdrawn" -> "withdrawn";
                    default -> "not-certified";
                };
            default -> "cannot-tell";
        };
    }

    private static String branch(Outcome outcome) {
        return switch (outcome) {
            case MET -> Touchable.CERTIFIED;
            case NOT_MET -> Touchable.NOT_CERTIFIED;
            default -> Touchable.CERTIFICATION_OPEN;
        };
    }
}
