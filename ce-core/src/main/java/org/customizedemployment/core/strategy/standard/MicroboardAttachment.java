package org.customizedemployment.core.strategy.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.brief.Brief;

/** A microboard (ODEP-S5, SEM-29): a small group around one person, attached to any design. It proposes none: whom a person asks is theirs. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MicroboardAttachment implements CustomizationStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ODEP-S5"), Citation.of("SEM-29"));
    private static final int SMALLEST_GROUP = 2;
    private static final String AROUND = "microboard.around-one-person";

    @Override
    public StrategyId getId() {
        return StrategyId.MICROBOARD;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(Brief brief) {
        return true;
    }

    @Override
    public List<RuleFinding> check(Design design, Brief brief) {
        Optional<Microboard> board = design.getMicroboard();
        if (board.isEmpty()) {
            return List.of(Clause.notMet(AROUND, Reason.of("strategy.microboard.none"), CITATIONS));
        }
        Set<ActorId> members = new LinkedHashSet<>(board.get().members());
        boolean besides = !members.contains(board.get().around()) && members.size() >= SMALLEST_GROUP;
        return Clause.metUnless(
                AROUND,
                besides
                        ? List.of()
                        : List.of(Reason.of("strategy.microboard.members").with("members", members.size())),
                CITATIONS);
    }
}
