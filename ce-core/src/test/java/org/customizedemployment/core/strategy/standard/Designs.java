package org.customizedemployment.core.strategy.standard;

import java.util.List;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.value.Minutes;

/** Designs of jobs and businesses that the tests of definitions share. */
final class Designs {
    static final DesignChecker CHECKER = StandardStrategies.checker();

    private Designs() {}

    static JobDesign.Builder job(StrategyId... strategies) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .employer(Bakery.EMPLOYER)
                .jobTitle("Helper")
                .addStrategies(strategies);
        return design;
    }

    static DesignTask all(String task, long minutes) {
        return new DesignTask(EntryId.of(task), Minutes.of(minutes), Remainder.NONE_LEFT);
    }

    static FreedTime freed(String job, String task, long minutes) {
        return new FreedTime(EntryId.of(job), EntryId.of(task), Minutes.of(minutes));
    }

    static List<String> codes(Design design, Brief brief, Severity severity) {
        return CHECKER.findings(design, brief).stream()
                .filter(one ->
                        one.severity() == severity && !one.finding().outcome().passes())
                .map(one -> one.finding().reason().code())
                .toList();
    }

    static List<String> problems(Design design, Brief brief) {
        return codes(design, brief, Severity.BLOCKS);
    }

    static List<String> flags(Design design, Brief brief) {
        return codes(design, brief, Severity.ADVISES);
    }
}
