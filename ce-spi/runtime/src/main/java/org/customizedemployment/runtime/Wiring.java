package org.customizedemployment.runtime;

import jakarta.validation.Validator;
import org.customizedemployment.runtime.answer.Answers;
import org.customizedemployment.runtime.answer.Processes;
import org.customizedemployment.runtime.answer.RuleBooks;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.runtime.watch.RuleWatch;

/** What was chosen, put together as far as questions need it. */
final class Wiring {
    final Assembly parts;
    final Processes processes;
    final BoundaryValidation validation;
    final Answers answers;
    private final RuleWatch watch;

    Wiring(Wishes wishes) {
        watch = new RuleWatch(wishes.patience);
        parts = new Assembly(wishes, watch);
        processes = new Processes(wishes.definition, wishes.otherProcesses, wishes.migrations);
        Validator validator = wishes.validator;
        validation = validator == null ? BoundaryValidation.standard() : BoundaryValidation.with(validator);
        answers = new Answers(processes, new RuleBooks(parts.packs), parts.designs, watch);
    }

    /** Ends the threads of questions and of the validator; the store is not its own. */
    void close() {
        watch.close();
        validation.close();
    }
}
