package org.customizedemployment.tck.strategy;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.spi.text.MessageSource;

/** What the clauses ask the subclass for, and what they all use. */
interface StrategyClauses {
    /** The strategy that is to be proved, made anew. */
    CustomizationStrategy strategy();

    /** A workplace or market where it has something to lay out. */
    Brief place();

    /** For whom. */
    PersonBrief person();

    MessageSource words();

    DesignTools tools();

    List<Design> right();

    /** A workplace of which nothing is known, and a market of which nothing is. */
    static List<Brief> unknownPlaces() {
        return List.of(
                new WorkplaceBrief(EntryId.of("nowhere"), List.of(), List.of(), List.of(), List.of(), List.of()),
                new MarketBrief(MarketStudy.builder()
                        .header(EntryHeader.first("nothing"))
                        .offering("Nothing")
                        .build()));
    }

    /** Designs that say nothing. */
    static List<Design> emptyDesigns() {
        JobDesign.Builder job = JobDesign.builder();
        job.header(EntryHeader.first("empty-job"))
                .employer(EntryId.of("nowhere"))
                .jobTitle("Nothing");
        BusinessDesign.Builder business = BusinessDesign.builder();
        business.header(EntryHeader.first("empty-business"))
                .market(EntryId.of("nothing"))
                .title("Nothing");
        return List.of(job.build(), business.build());
    }

    /** What keeps a design from being what it claims. */
    static List<RuleFinding> broken(List<RuleFinding> findings) {
        return findings.stream()
                .filter(one -> one.severity() == Severity.BLOCKS
                        && one.finding().outcome().compareTo(Outcome.NOT_MET) <= 0)
                .toList();
    }
}
