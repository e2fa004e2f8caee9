package org.customizedemployment.core.process;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;

/** The rules asked before a move: those that packs bind, and the definition's own, which advise unless a pack says more. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Gates {
    private Gates() {}

    public static List<RuleBinding> of(Transition transition, RuleBook book) {
        BindingPoint point = BindingPoint.move(transition.id());
        if (transition.gates().isEmpty()) {
            return book.at(point);
        }
        List<RuleBinding> bindings = new ArrayList<>(book.at(point));
        for (RuleId gate : transition.gates()) {
            if (bindings.stream().noneMatch(one -> one.rule().getId().equals(gate))) {
                Rule rule = book.find(gate)
                        .orElseThrow(() -> new CeException(
                                CoreError.BAD_PROCESS,
                                "'" + transition.id() + "' asks rule '" + gate + "' that no pack brings"));
                bindings.add(new RuleBinding(rule, point, Severity.ADVISES));
            }
        }
        return bindings;
    }
}
