package org.customizedemployment.runtime;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.runtime.plugin.PluginReport;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.validation.Input;

/**
 * What can be asked of a case file at hand: no store is read and nothing is recorded. All of it is part of {@link CustomizedEmployment}; a
 * component that only asks can be handed this instead. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract sealed class CaseQuestions permits CustomizedEmployment {
    final Wiring wiring;

    CaseQuestions(Wiring wiring) {
        this.wiring = wiring;
    }

    /** What a command would be answered with, without any effect. */
    public Decision preview(CaseFile file, Command command, CaseContext context) {
        wiring.validation.require(Input.of(file), Input.of(command), Input.of(context.references()));
        return wiring.answers.decide(file, 0, command, context).decision();
    }

    /** What a move to that phase would be answered with, without any effect. */
    public Decision preview(CaseFile file, PhaseId to, CaseContext context) {
        return preview(file, new Command.Move(to), context);
    }

    /**
     * Asks a named check of the packs.
     *
     * @param check for example {@code indicators}; one that no pack has is answered with <em>not applicable</em>
     */
    public Decision check(CaseFile file, String check, AsOf asOf, References references) {
        wiring.validation.require(Input.of(file), Input.word("check", check), Input.of(references));
        return wiring.answers.check(file, check, asOf, references);
    }

    /** Everything that can be asked of a case: recorded facts that are flagged, all checks, all designs, the claims of all episodes. */
    public List<Decision> checkAll(CaseFile file, AsOf asOf, References references) {
        wiring.validation.require(Input.of(file), Input.of(references));
        return wiring.answers.checkAll(file, asOf, references);
    }

    /** Decides the whole claim of a funding episode. A proposal: only people adopt a determination. */
    public Decision adjudicate(CaseFile file, EntryId episode, AsOf asOf, References references) {
        return adjudicate(file, ClaimRequest.of(episode), asOf, references);
    }

    /**
     * Asks several payers in turn: what the first one's programme hands on, as its cap is reached, moves on to the next (SEM-27). Every minute and
     * every milestone ends with one of them.
     *
     * @param inTurn a funding episode of each payer, that of the first payer first; everything in its episode is claimed
     * @return one decision with a line for each entry, each of its pieces with who decides on it and why it moved on
     * @throws org.customizedemployment.core.error.CeException if an episode is not in the case, if there is none, or if two are of one programme
     */
    public Decision adjudicate(CaseFile file, List<EntryId> inTurn, AsOf asOf, References references) {
        wiring.validation.require(Input.of(file), Input.of(references));
        return wiring.answers.adjudicate(file, inTurn, asOf, references);
    }

    /** Decides part of a claim. */
    public Decision adjudicate(CaseFile file, ClaimRequest request, AsOf asOf, References references) {
        wiring.validation.require(Input.of(file), Input.of("request", request), Input.of(references));
        return wiring.answers.adjudicate(file, request, asOf, references);
    }

    /** The same questions to many cases, by these dates and references. */
    public Caseload caseload(AsOf asOf, References references) {
        wiring.validation.require(Input.of(references));
        return new Caseload(wiring.answers, wiring.validation, asOf, references, false);
    }

    /**
     * Will this be paid? Decides on a service before it is given, by the case as it would be with it; nothing is recorded. What is not there yet,
     * as a note, a signature or a deliverable, leaves it undecided and says so.
     *
     * @param planned the service, with an id that the case does not have, in a funding episode that it has
     * @return a decision with the one line
     */
    public Decision preview(CaseFile file, ServiceEntry planned, AsOf asOf, References references) {
        wiring.validation.require(Input.of(file), Input.of("planned", planned), Input.of(references));
        return wiring.answers.preview(file, planned, asOf, references);
    }

    /**
     * Lays out jobs or a business that could be negotiated, each with its account; people choose (SEM-20). Nothing is recorded.
     *
     * @throws org.customizedemployment.core.error.CeException if the request does not say which of several employers or markets it means
     */
    public DesignSet design(DesignRequest request) {
        wiring.validation.require(request.inputs());
        return wiring.answers.design(request);
    }

    /** Whether a job or business design is what it claims to be, and keeps what the person of the case said. */
    public Decision checkDesign(CaseFile file, EntryId design, AsOf asOf) {
        wiring.validation.require(Input.of(file));
        return wiring.answers.checkDesign(file, design, asOf);
    }

    /**
     * Asks again what a stored check, claim of a whole episode or design check was about, by the dates given then. The stored decision stands; what is
     * no longer the same is beside it. For anything else, ask again and use {@link Redecision#of}.
     *
     * @param file the case as it was
     * @param references as handed in then
     * @throws org.customizedemployment.core.error.CeException if it is of another kind, of another case, or its claim is not of one episode
     */
    public Redecision redecide(CaseFile file, Decision stored, References references) {
        wiring.validation.require(Input.of(file), Input.of("decision", stored), Input.of(references));
        return new Again(wiring.answers).decide(file, stored, references);
    }

    /** All providers: found, chosen, shadowed, failed. */
    public PluginReport plugins() {
        return wiring.parts.plugins;
    }

    /** The packs as loaded. */
    public PackLibrary packs() {
        return wiring.parts.packs;
    }

    /** The process that new cases get. */
    public ProcessDefinition process() {
        return wiring.processes.first();
    }

    /** All processes that cases here may follow, the one for new cases first. */
    public List<ProcessDefinition> processes() {
        return wiring.processes.all();
    }
}
