package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.validation.InvalidInputException;
import org.customizedemployment.runtime.validation.Violation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Whatever a method of the front door is given, it looks at first; it says all that is wrong, and where. */
class FrontDoorValidationTest {
    private static final String BLANK = " ";
    private static final CaseFile INCOMPLETE =
            CaseFile.empty(CASE).with(jobSeeker(BLANK)).with(SALON);
    private static final References UNNAMED = new References(
            "staff",
            Digest.of("staff"),
            List.of(new StaffCredential(
                    ActorId.of("a"), BLANK, List.of(), null, LocalDate.of(2026, 1, 1), null, null)));
    private static final AsOf NONE = AsOf.none();
    private static final String NAME = "/entries/0/chosenName Filled";

    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();

    /** Every method that something comes in by, with what is wrong in it. */
    private Map<String, Runnable> calls() {
        CaseContext unnamed = context("c").withReferences(UNNAMED);
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("preview", () -> ce.preview(INCOMPLETE, record(jobSeeker(BLANK)), unnamed));
        calls.put("check", () -> ce.check(INCOMPLETE, BLANK, NONE, UNNAMED));
        calls.put("checkAll", () -> ce.checkAll(INCOMPLETE, NONE, UNNAMED));
        calls.put("caseload", () -> ce.caseload(AsOf.none(), UNNAMED));
        calls.put("adjudicate", () -> ce.adjudicate(INCOMPLETE, EntryId.of("episode"), NONE, UNNAMED));
        calls.put(
                "design",
                () -> ce.design(DesignRequest.of(INCOMPLETE, INCOMPLETE).named(BLANK)));
        calls.put("checkDesign", () -> ce.checkDesign(INCOMPLETE, EntryId.of("design"), NONE));
        calls.put("render", () -> ce.render(ReportRequest.of(BLANK, Audience.TEAM, "html", INCOMPLETE)));
        calls.put(
                "freeze",
                () -> ce.freeze(
                        CASE,
                        EntryId.of("report"),
                        ReportRequest.of(BLANK, Audience.TEAM, "html", INCOMPLETE),
                        unnamed));
        Decision stored = ce.check(CaseFile.empty(CASE), "indicators", NONE, References.NONE);
        calls.put("redecide", () -> ce.redecide(INCOMPLETE, stored, UNNAMED));
        calls.put("importCase", () -> ce.importCase(CaseDocument.of(INCOMPLETE), BLANK, unnamed));
        return calls;
    }

    @Test
    void every_method_says_all_that_is_wrong_with_all_that_it_is_given() {
        String staff = "references /credentials/0/credential Filled";
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expected.put("preview", List.of("case " + NAME, "command " + NAME, staff));
        expected.put("check", List.of("case " + NAME, "check Filled", staff));
        expected.put("checkAll", List.of("case " + NAME, staff));
        expected.put("caseload", List.of(staff));
        expected.put("adjudicate", List.of("case " + NAME, staff));
        expected.put("design", List.of("profile " + NAME, "request /idPrefix Filled", "workplace " + NAME));
        expected.put("checkDesign", List.of("case " + NAME));
        expected.put("render", List.of("case " + NAME, "request /report Filled"));
        expected.put("freeze", List.of("case " + NAME, staff, "request /report Filled"));
        expected.put("redecide", List.of("case " + NAME, staff));
        expected.put("importCase", List.of("document /case" + NAME, staff, "source Filled"));
        Map<String, List<String>> said = new LinkedHashMap<>();
        calls().forEach((name, call) -> {
            InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, call::run);
            assertThat(refused.getErrorCode()).isEqualTo(RuntimeError.INVALID_INPUT);
            said.put(
                    name,
                    refused.getViolations().stream().map(Violation::toString).toList());
            assertThat(refused).hasMessageContaining(said.get(name).get(0));
        });
        assertThat(said).isEqualTo(expected);
        assertThat(ce.load(CASE)).isEmpty();
    }

    @Test
    void no_method_that_something_comes_in_by_was_forgotten() {
        List<Class<?>> coming = List.of(
                CaseFile.class,
                Command.class,
                CaseContext.class,
                CaseDocument.class,
                References.class,
                DesignRequest.class,
                ReportRequest.class);
        assertThat(Arrays.stream(CustomizedEmployment.class.getMethods())
                        .filter(one -> Arrays.stream(one.getParameterTypes()).anyMatch(coming::contains))
                        .map(one -> one.getName())
                        .filter(one -> !one.equals("submit"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(calls().keySet());
    }

    @Test
    void a_command_that_is_submitted_is_answered_with_a_value() {
        HumanDecision groundless =
                new HumanDecision(ActorId.of("a"), Capacity.JOB_SEEKER, LocalDate.of(2026, 3, 1), BLANK, List.of());
        Command erase = new Command.Erase(List.of(EntryId.of("salon")), ErasureBasis.values()[0], null, groundless);
        Command migrate =
                new Command.Migrate(StandardProcess.definition().getPin(), StandardProcess.DISCOVERY, groundless);
        for (Command command : List.of(erase, migrate)) {
            assertThat(ce.submit(CASE, command, context("c").withReferences(UNNAMED)))
                    .isInstanceOfSatisfying(
                            CommandResult.Invalid.class,
                            one -> assertThat(one.violations())
                                    .extracting(Violation::toString)
                                    .containsExactly(
                                            "command /decision/basis Filled",
                                            "references /credentials/0/credential Filled"));
        }
        assertThat(ce.submit(CASE, new Command.Open(BLANK), context("c"))).isInstanceOf(CommandResult.Invalid.class);
    }

    @Test
    void a_journal_is_looked_at_line_by_line() {
        Change line = new Change(
                1,
                CommandId.of("c1"),
                PlaceTime.parse("2026-03-02T09:00[America/New_York]"),
                ActorId.of("a"),
                null,
                record(SALON, jobSeeker(BLANK)),
                List.of(new Effect.Put(SALON), new Effect.Put(jobSeeker(BLANK))),
                null,
                null);
        CaseDocument document = new CaseDocument(CaseFile.empty(CASE).with(SALON), List.of(line));
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ce.importCase(document, "file", context("c")));
        assertThat(refused.getViolations())
                .extracting(Violation::pointer)
                .containsExactly("/journal/0/command/entries/1/chosenName", "/journal/0/effects/1/entry/chosenName");
    }

    @Test
    void a_host_s_own_validator_is_asked_with_its_own_constraints() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping own = configuration.createConstraintMapping();
        own.type(Employer.class).getter("place").containerElementType().constraint(new NotNullDef());
        try (var factory = configuration.addMapping(own).buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            CustomizedEmployment host =
                    CustomizedEmployment.builder().validator(validator).build();
            assertThat(host.submit(CASE, record(SALON, jobSeeker(BLANK)), context("c")))
                    .isInstanceOfSatisfying(
                            CommandResult.Invalid.class,
                            one -> assertThat(one.violations())
                                    .extracting(Violation::toString)
                                    .containsExactly(
                                            "command /entries/0/place NotNull",
                                            "command /entries/1/chosenName Filled"));
            host.close();
            assertThat(validator.validate(SALON)).hasSize(1);
        }
    }
}
