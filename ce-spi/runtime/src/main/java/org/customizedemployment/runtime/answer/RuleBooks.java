package org.customizedemployment.runtime.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.Transition;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.Programme;

/** Which rules a case goes by: those that all share, and those of each programme with a funding episode open on the decision date. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RuleBooks {
    private static final int MOST_LACKING = 256;

    private final PackLibrary library;
    /** A book is the same for all cases of the same programmes, and making one takes longer than asking it. */
    private final Map<List<ProgrammeId>, RuleBook> made = new ConcurrentHashMap<>();
    /** The same with what says that packs are missing. */
    private final Map<Lacking, RuleBook> lacking = new ConcurrentHashMap<>();

    /** Programmes as cases name them, of which some are not there: so there may be any number of these. */
    private record Lacking(List<ProgrammeId> open, ProcessPin process) {}

    public RuleBooks(PackLibrary library) {
        this.library = library;
    }

    Optional<Programme> programme(ProgrammeId id) {
        return library.programme(id);
    }

    List<ProgrammeId> programmes() {
        return library.programmes().stream().map(Programme::id).toList();
    }

    /** The rules of one programme that is there. */
    RuleBook of(ProgrammeId programme) {
        return book(List.of(programme));
    }

    /**
     * @param definition the process that it is for
     * @param day the decision date; without one every episode that was not closed counts
     */
    RuleBook of(CaseFile file, ProcessDefinition definition, Optional<LocalDate> day) {
        List<ProgrammeId> open = open(file, day);
        RuleBook known = made.get(open);
        if (known != null) {
            return known;
        }
        List<ProgrammeId> missing =
                open.stream().filter(id -> programme(id).isEmpty()).toList();
        return missing.isEmpty() ? book(open) : lacking(open, missing, definition);
    }

    private RuleBook lacking(List<ProgrammeId> open, List<ProgrammeId> missing, ProcessDefinition definition) {
        Lacking wanted = new Lacking(open, definition.getPin());
        RuleBook known = lacking.get(wanted);
        if (known != null) {
            return known;
        }
        RuleBook there = book(open.stream().filter(id -> !missing.contains(id)).toList());
        RuleBook saying = saying(there, definition, new ProgrammeLoaded(missing));
        if (lacking.size() < MOST_LACKING) {
            lacking.put(wanted, saying);
        }
        return saying;
    }

    /** What the packs and the agency set, for the programmes that are there. */
    Parameters parameters(CaseFile file, Optional<LocalDate> day) {
        return book(open(file, day).stream()
                        .filter(id -> programme(id).isPresent())
                        .toList())
                .getParameters();
    }

    private RuleBook book(List<ProgrammeId> of) {
        return made.computeIfAbsent(of, library::ruleBook);
    }

    private static List<ProgrammeId> open(CaseFile file, Optional<LocalDate> day) {
        List<ProgrammeId> open = new ArrayList<>();
        for (FundingEpisode episode : file.entries(FundingEpisode.TYPE)) {
            if (isOpen(episode, day) && !open.contains(episode.getProgramme())) {
                open.add(episode.getProgramme());
            }
        }
        open.sort(null);
        return List.copyOf(open);
    }

    private static boolean isOpen(FundingEpisode episode, Optional<LocalDate> day) {
        Optional<LocalDate> closed = episode.getClosedOn();
        return day.isEmpty()
                ? closed.isEmpty()
                : !episode.getOpenedOn().isAfter(day.get())
                        && closed.filter(last -> last.isBefore(day.get())).isEmpty();
    }

    private static RuleBook saying(RuleBook book, ProcessDefinition definition, Rule rule) {
        RuleBook.Builder builder = copy(book);
        for (Transition transition : definition.getTransitions()) {
            builder.bind(new RuleBinding(rule, BindingPoint.move(transition.id()), Severity.HOLDS_PAYMENT));
        }
        return builder.bind(new RuleBinding(rule, BindingPoint.check(ProgrammeLoaded.CHECK), Severity.HOLDS_PAYMENT))
                .build();
    }

    private static RuleBook.Builder copy(RuleBook book) {
        RuleBook.Builder builder = RuleBook.builder().parameters(book.getParameters());
        book.getPacks().forEach(builder::pack);
        book.rules().forEach(builder::rule);
        book.points().forEach(point -> book.at(point).forEach(builder::bind));
        book.getProgramme().ifPresent(builder::programme);
        return builder;
    }
}
