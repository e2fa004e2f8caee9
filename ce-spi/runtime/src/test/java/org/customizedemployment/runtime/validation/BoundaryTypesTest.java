package org.customizedemployment.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nothing comes in unchecked: a new attribute without constraint, or a nested value that no validator goes into, is named here. */
class BoundaryTypesTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    /** What needs no constraint, and why. */
    private static final List<String> FREE = List.of(
            // As long as the case, or as what became of it.
            "(CaseFile.entries|Change.effects|Effect.Erased.entries|Effect.Imported.erased|PersonBrief.statements): a list .*",
            // The constructor, or for a journal its replay, leaves no wrong one.
            "(EntryHeader.version|Change.revision|(Minutes|Money)Range..*): a number .*",
            // Worked out by this library; as long as what it was worked out from.
            "(Decision|RuleFinding|Finding|Reason|ClaimLine|ClaimPiece|MoneyAnswer)\\..*: a list .*",
            "(CapBalance|CapDraw|AuthorizationBalance|RoundedTime|ClaimLine|ClaimPiece|MoneyAnswer|MoneyPart|ArgumentValue)\\..*: a number .*",
            // Built by this library alone.
            "Todo(List|Item|Gap)\\..*",
            "(Design(Set|Conflict|Constraint|Draft|Account|Question)|ProposedDesign|BusinessAccount|TaskAccount|TaskFit)\\..*",
            "(PayAccount|DonorChange|NeedMet|LeftOut|FirstYear)\\..*",
            // Held to what its kinds declare.
            "Design\\.(microboard|strategies): .*",
            // Documents of their own, each checked as one.
            "(DesignRequest.(profile|workplace)|ReportRequest.(caseFile|decisions?)): a nested .*");

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static List<Class<?>> roots() {
        List<Class<?>> roots = new ArrayList<>(List.of(
                Command.class,
                CaseContext.class,
                References.class,
                CaseFile.class,
                Change.class,
                Decision.class,
                SelfAssessment.class,
                ClaimRequest.class,
                DesignRequest.class,
                ReportRequest.class));
        EntryTypes.all().forEach(type -> roots.add(type.getValueClass()));
        return roots;
    }

    @Test
    void every_attribute_of_what_comes_in_is_bounded_and_every_nested_value_is_gone_into() {
        BoundaryTypes types = BoundaryTypes.from(VALIDATOR, roots());
        assertThat(types.found()).hasSizeGreaterThan(100);
        assertThat(types.texts()).isGreaterThan(120);
        assertThat(types.problems())
                .filteredOn(one -> FREE.stream().noneMatch(one::matches))
                .isEmpty();
    }

    @Test
    void what_is_free_is_still_there() {
        List<String> problems = BoundaryTypes.from(VALIDATOR, roots()).problems();
        assertThat(FREE).allMatch(free -> problems.stream().anyMatch(one -> one.matches(free)));
    }

    record Careless(String text, List<@NotBlank String> texts, HumanDecision decision, int number) {}

    @Test
    void an_attribute_that_was_forgotten_is_named() {
        assertThat(BoundaryTypes.from(VALIDATOR, List.of(Careless.class)).problems())
                .containsExactly(
                        "BoundaryTypesTest.Careless.text: a text without bound",
                        "BoundaryTypesTest.Careless.texts: a text without bound",
                        "BoundaryTypesTest.Careless.texts: a list without bound",
                        "BoundaryTypesTest.Careless.decision: a nested value without cascade",
                        "BoundaryTypesTest.Careless.number: a number or amount without constraint");
    }
}
