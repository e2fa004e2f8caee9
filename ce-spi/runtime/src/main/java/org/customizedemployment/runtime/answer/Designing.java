package org.customizedemployment.runtime.answer;

import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.strategy.DesignChecker;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.offer.DesignSearch;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.DesignRequest;

/** Finds and judges designs with the strategies and the solver that were chosen. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Designing {
    private final DesignChecker checker;
    private final AssignmentSolver solver;

    public Designing(DesignChecker checker, AssignmentSolver solver) {
        this.checker = checker;
        this.solver = solver;
    }

    public DesignSet design(DesignRequest request) {
        return DesignSearch.of(checker)
                .find(brief(request), PersonBrief.of(request.profile()), tools(request), request.strategies())
                .sortedBy(request.priorities());
    }

    private DesignTools tools(DesignRequest request) {
        return DesignTools.of(solver)
                .withPay(request.pay())
                .withIdPrefix(request.idPrefix())
                .withPartners(request.partners());
    }

    /** The workplace or market that a request is about. */
    public static Brief brief(DesignRequest request) {
        EntryId where = request.where();
        return where == null ? onlyBrief(request.workplace()) : brief(request.workplace(), where);
    }

    /** The designs for that place that people wrote into the file, each judged and explained like ours. */
    public DesignSet written(DesignRequest request) {
        Brief brief = brief(request);
        PersonBrief person = PersonBrief.of(request.profile());
        EntryId place = brief instanceof WorkplaceBrief workplace
                ? workplace.employer()
                : ((MarketBrief) brief).study().id();
        List<ProposedDesign> designs = Stream.concat(
                        request.workplace().entries(JobDesign.TYPE).stream(),
                        request.workplace().entries(BusinessDesign.TYPE).stream())
                .filter(design -> placeOf(design).equals(place))
                .map(design -> DesignSearch.of(checker).account(design, brief, person, tools(request)))
                .toList();
        return new DesignSet(designs, List.of(), List.of());
    }

    /** Judges a design for the person of that case, as far as their profile says in typed form what must be and must not be. */
    Decision check(CaseFile file, EntryId id, RuleBook book, Facts facts) {
        Design design = file.find(id)
                .filter(Design.class::isInstance)
                .map(Design.class::cast)
                .orElseThrow(() -> unknown("design", id));
        Brief brief = brief(file, placeOf(design));
        PersonBrief person = PersonBrief.of(file);
        return person.getStatements().isEmpty()
                ? checker.check(design, brief, book, facts)
                : checker.check(design, brief, person, book, facts);
    }

    public static EntryId placeOf(Design design) {
        return design instanceof BusinessDesign business ? business.getMarket() : ((JobDesign) design).getEmployer();
    }

    private static Brief onlyBrief(CaseFile file) {
        List<EntryId> all = Stream.concat(file.entries(Employer.TYPE).stream(), file.entries(MarketStudy.TYPE).stream())
                .map(Entry::id)
                .toList();
        if (all.size() != 1) {
            throw new CeException(
                    RuntimeError.UNKNOWN_ENTRY,
                    "there are " + all.size() + " employers and market studies; say which one it is for");
        }
        return brief(file, all.get(0));
    }

    private static Brief brief(CaseFile file, EntryId where) {
        Entry entry = file.find(where).orElseThrow(() -> unknown("employer or market study", where));
        if (entry instanceof MarketStudy study) {
            return new MarketBrief(study);
        }
        if (entry instanceof Employer) {
            return WorkplaceBrief.of(file, where);
        }
        throw unknown("employer or market study", where);
    }

    private static CeException unknown(String kind, EntryId id) {
        return new CeException(RuntimeError.UNKNOWN_ENTRY, "the case has no " + kind + " '" + id + "'");
    }
}
