package org.customizedemployment.cli.design;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PayRates;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.offer.BusinessAccount;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;

/** Judges designs that someone typed in. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignCheck {
    private final CustomizedEmployment ce;
    private final Locale locale;
    private final PayRates rates;

    public DesignCheck(CustomizedEmployment ce, Locale locale, PayRates rates) {
        this.ce = ce;
        this.locale = locale;
        this.rates = rates;
    }

    /** Where the answer goes, and how. */
    public record Answer(PrintWriter out, PrintWriter err, LanguageOptions language, boolean json) {}

    /** Judges every design of that file, by the profile and workplace in the others or in itself. */
    int run(Path path, List<CaseFile> sources, Answer answer) {
        CaseFile typedIn =
                DesignFiles.design(path, answer.err(), answer.language().messages());
        List<CaseFile> files = new ArrayList<>(sources);
        files.add(typedIn);
        CaseFile all = DesignFiles.together(files);
        List<Design> designs = Stream.<Design>concat(
                        typedIn.entries(JobDesign.TYPE).stream(), typedIn.entries(BusinessDesign.TYPE).stream())
                .toList();
        if (designs.isEmpty()) {
            throw new CeException(CliError.NO_DESIGN, path + ": there is no design in it");
        }
        List<Decision> decisions = designs.stream()
                .map(one -> ce.checkDesign(all, one.id(), AsOf.none()))
                .toList();
        if (answer.json()) {
            answer.out().print(Output.json(decisions));
        } else {
            for (int i = 0; i < designs.size(); i++) {
                print(all, designs.get(i), decisions.get(i), answer);
            }
        }
        return decisions.stream().anyMatch(Decision::hasFindings) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The page about designs, or where what a design is made for is not there, its decision alone. */
    private void print(CaseFile all, Design design, Decision decision, Answer answer) {
        Optional<ProposedDesign> account = account(all, design, decision);
        if (account.isEmpty()) {
            Output.text(answer.out(), ce, all, List.of(decision), AsOf.none(), locale);
            return;
        }
        byte[] page = ce.render(ReportRequest.of(DesignCommand.PAGE, Audience.TEAM, "text", all)
                .layingOut(
                        DesignRequest.of(all, all).at(place(design)),
                        new DesignSet(List.of(account.get()), List.of(), List.of()))
                .in(locale));
        answer.out().print(new String(page, StandardCharsets.UTF_8));
    }

    private static EntryId place(Design design) {
        return design instanceof JobDesign job ? job.getEmployer() : ((BusinessDesign) design).getMarket();
    }

    private Optional<ProposedDesign> account(CaseFile all, Design design, Decision decision) {
        if (design instanceof JobDesign job) {
            return all.find(Employer.TYPE, job.getEmployer()).map(employer -> {
                DesignTools tools = DesignTools.of(ce.solver()).withPay(rates);
                WorkplaceBrief brief = WorkplaceBrief.of(all, employer.id());
                DesignAccount account = DesignAccount.typedIn(job, brief, PersonBrief.of(all), tools);
                return new ProposedDesign(design, decision.getFindings(), null, account, null);
            });
        }
        BusinessDesign business = (BusinessDesign) design;
        return all.find(MarketStudy.TYPE, business.getMarket())
                .map(study -> new ProposedDesign(
                        design, decision.getFindings(), null, null, BusinessAccount.of(business, study)));
    }
}
