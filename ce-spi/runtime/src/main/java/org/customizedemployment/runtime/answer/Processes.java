package org.customizedemployment.runtime.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.runtime.error.RuntimeError;

/** The processes that cases here may follow. A case keeps to the one it is pinned to; a new one gets the first, unless it asks for another. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Processes {
    private final ProcessDefinition first;
    private final List<ProcessDefinition> all;
    private final List<ProcessMigration> migrations;

    public Processes(ProcessDefinition first, List<ProcessDefinition> others, List<ProcessMigration> migrations) {
        this.first = first;
        this.migrations = List.copyOf(migrations);
        List<ProcessDefinition> every = new ArrayList<>();
        every.add(first);
        for (ProcessDefinition other : others) {
            if (every.stream().anyMatch(one -> one.getPin().equals(other.getPin()))) {
                throw new CeException(
                        RuntimeError.DUPLICATE_PROCESS,
                        "process '" + other.getPin().id() + "' in version "
                                + other.getPin().version());
            }
            every.add(other);
        }
        this.all = List.copyOf(every);
    }

    public ProcessDefinition first() {
        return first;
    }

    List<ProcessMigration> migrations() {
        return migrations;
    }

    public List<ProcessDefinition> all() {
        return all;
    }

    /** The one the case is pinned to, or the first: which will say that the case follows another. */
    ProcessDefinition of(CaseFile file) {
        return file.getProcess()
                .flatMap(pin -> find(one -> one.getPin().equals(pin)))
                .orElse(first);
    }

    /** The one that decides the command. */
    ProcessDefinition of(CaseFile file, Command command) {
        if (command instanceof Command.Migrate migrate) {
            return find(one -> one.getPin().equals(migrate.to())).orElse(first);
        }
        if (command instanceof Command.Open open && open.process() != null) {
            return find(one -> one.getPin().id().equals(open.process())).orElse(first);
        }
        return of(file);
    }

    private Optional<ProcessDefinition> find(Predicate<ProcessDefinition> which) {
        return all.stream().filter(which).findFirst();
    }
}
