package org.customizedemployment.tck.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.offer.DesignSearch;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.spi.report.DesignView;

/** The designs of a case as they would be laid out at each of its places, with a conflict that names every statement there is. */
final class MadeUpDesigns {
    private static final DesignSearch SEARCH = DesignSearch.of(DesignChecker.of(StandardStrategies.all()));
    private static final DesignTools TOOLS = DesignTools.of(new BranchAndBoundSolver());

    private final CaseFile file;
    private final CaseView view;
    private final List<DesignView> all = new ArrayList<>();

    private MadeUpDesigns(CaseFile file, CaseView view) {
        this.file = file;
        this.view = view;
    }

    static List<DesignView> of(CaseFile file, CaseView view) {
        MadeUpDesigns designs = new MadeUpDesigns(file, view);
        for (Employer employer : file.entries(Employer.TYPE)) {
            designs.add(
                    WorkplaceBrief.of(file, employer.id()),
                    file.entries(JobDesign.TYPE).stream()
                            .filter(one -> one.getEmployer().equals(employer.id())));
        }
        for (MarketStudy study : file.entries(MarketStudy.TYPE)) {
            designs.add(
                    new MarketBrief(study),
                    file.entries(BusinessDesign.TYPE).stream()
                            .filter(one -> one.getMarket().equals(study.id())));
        }
        return designs.all;
    }

    /** One for each design, and one where there is none. */
    private void add(Brief brief, Stream<? extends Design> designs) {
        PersonBrief person = PersonBrief.of(file);
        List<ProposedDesign> laidOut = new ArrayList<>();
        designs.forEach(one -> laidOut.add(SEARCH.account(one, brief, person, TOOLS)));
        DesignSet set = new DesignSet(laidOut, List.of(conflict()), List.of());
        laidOut.forEach(one ->
                all.add(new DesignView(view, brief, person, set, one.design().id())));
        all.add(new DesignView(view, brief, person, new DesignSet(List.of(), set.conflicts(), List.of()), null));
    }

    private DesignConflict conflict() {
        List<DesignConstraint> constraints = file.entries(ProfileStatement.TYPE).stream()
                .map(Entry::toRef)
                .map(ref -> new DesignConstraint(DesignConstraint.Kind.PERSON_MUST_HAVE, "place.outdoors", ref))
                .toList();
        return new DesignConflict(StrategyId.CARVING, null, true, constraints);
    }
}
