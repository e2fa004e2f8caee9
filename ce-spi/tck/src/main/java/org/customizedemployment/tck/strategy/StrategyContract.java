package org.customizedemployment.tck.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.spi.text.MessageSource;

/**
 * What every {@link CustomizationStrategy} must do, as tests: its designs are what they claim, it judges anyone's design without failing, it decides
 * nothing for people (SEM-20, SEM-29). A strategy proves itself with a subclass that names a place where it has something to lay out:
 *
 * <pre>{@code
 * final class OurStrategyTest extends StrategyContract {
 *     private static final CaseFile CASE = …; // a person, a workplace
 *
 *     @Override
 *     public CustomizationStrategy strategy() {
 *         return new OurStrategy();
 *     }
 *
 *     @Override
 *     public Brief place() {
 *         return WorkplaceBrief.of(CASE, EntryId.of("bakery"));
 *     }
 *
 *     @Override
 *     public PersonBrief person() {
 *         return PersonBrief.of(CASE);
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class StrategyContract implements DesignClauses, JudgeClauses {
    protected StrategyContract() {}

    /** The words of its reasons in English and Spanish; unless overridden, they are not looked at. */
    @Override
    public MessageSource words() {
        return MessageSource.NONE;
    }

    /** What it is given to work with: the solver of the library, its usual limits. */
    @Override
    public DesignTools tools() {
        return DesignTools.of(new BranchAndBoundSolver());
    }

    /** Designs that are what the strategy says. Unless overridden, those that it lays out; one that only judges has to name one. */
    @Override
    public List<Design> right() {
        return strategy().propose(place(), person(), tools()).drafts().stream()
                .map(DesignDraft::design)
                .toList();
    }
}
