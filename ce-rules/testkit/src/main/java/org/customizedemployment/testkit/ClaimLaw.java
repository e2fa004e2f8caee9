package org.customizedemployment.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.Programme;

/**
 * {@link KnowledgeLaw} for claims: a minute or milestone that is payable or not payable by a part of a case is so by the whole, a milestone by
 * the same fee; else it is undecided (SEM-11). Nobody is paid, and nobody refused, for what was only not supplied.
 *
 * <p>A line that is itself not supplied has no answer, and neither has an episode.
 *
 * <pre>{@code
 * ClaimLaw law = ClaimLaw.of(library, day).with(register);
 * assertThat(law.breaches(KnowledgeLaw.complete(caseFile))).isEmpty();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ClaimLaw {
    /** What is claimed, and in which episode: without these there is no answer at all. */
    private static final List<EntryType<?>> CLAIMED = List.of(FundingEpisode.TYPE, ServiceEntry.TYPE, Milestone.TYPE);

    private final PackLibrary library;
    private final LocalDate day;
    private final References references;

    private ClaimLaw(PackLibrary library, LocalDate day, References references) {
        this.library = library;
        this.day = day;
        this.references = references;
    }

    /** The law for the programmes of those packs, asked on that day, without a register of credentials. */
    public static ClaimLaw of(PackLibrary library, LocalDate day) {
        return new ClaimLaw(library, day, References.NONE);
    }

    /** The same with what is known outside of the case, which may be lacking too. */
    public ClaimLaw with(References known) {
        return new ClaimLaw(library, day, known);
    }

    /** How each minute of each line is answered, by entry and minute. */
    private Map<String, LineOutcome> minutes(CaseFile file, References known) {
        Map<String, LineOutcome> minutes = new TreeMap<>();
        for (FundingEpisode episode : file.entries(FundingEpisode.TYPE)) {
            library.programme(episode.getProgramme())
                    .ifPresent(programme -> minutes.putAll(minutes(file, known, programme, episode.id())));
        }
        return minutes;
    }

    private Map<String, LineOutcome> minutes(CaseFile file, References known, Programme programme, EntryId episode) {
        Map<String, LineOutcome> minutes = new LinkedHashMap<>();
        Adjudication adjudication = Adjudication.of(programme, library.ruleBook(List.of(programme.id())));
        List<ClaimLine> lines = adjudication
                .adjudicate(file, ClaimRequest.of(episode), AsOf.on(DateName.DECISION, day), known)
                .getLines();
        for (ClaimLine line : lines) {
            if (line.pieces().isEmpty()) {
                minutes.put(line.entry().id() + " milestone", line.outcome());
                Optional.ofNullable(line.money().amount())
                        .ifPresent(amount -> minutes.put(line.entry().id() + " of " + amount, line.outcome()));
            }
            for (ClaimPiece piece : line.pieces()) {
                Instant from = piece.from().toInstant();
                for (long i = 0; i < piece.minutes().value(); i++) {
                    minutes.put(line.entry().id() + " " + from.plus(i, ChronoUnit.MINUTES), piece.outcome());
                }
            }
        }
        return minutes;
    }

    /** How many minutes of a case are payable or not payable: a law that is tried on cases without any says nothing. */
    public long sureMinutes(CaseFile file) {
        return minutes(file, references).values().stream()
                .filter(ClaimLaw::isSure)
                .count();
    }

    /** How many minutes and milestones are payable by the claim and its episodes alone, where nothing else was supplied and nothing is said to be complete; none may be. */
    public long payableOfNothingSupplied(CaseFile file) {
        CaseFile less = file;
        for (EntryType<?> kind : EntryTypes.all()) {
            if (CLAIMED.contains(kind)) {
                less = less.withCoverage(kind, Coverage.NOT_SUPPLIED);
            } else {
                less = Lacking.NOT_SUPPLIED.of(less, kind, List.of(), day);
            }
        }
        return minutes(less, References.NONE).values().stream()
                .filter(LineOutcome.PAYABLE::equals)
                .count();
    }

    /**
     * What is said of minutes by less of a case and not by the whole, in every way of {@link Lacking}, by one kind, by one entry, and without
     * what is known outside of the case.
     *
     * @param whole a case in which all is complete
     */
    public List<String> breaches(CaseFile whole) {
        Map<String, LineOutcome> ofAll = minutes(whole, references);
        Set<String> breaches = new LinkedHashSet<>(breaches(ofAll, minutes(whole, References.NONE), "the register"));
        for (EntryType<?> kind : EntryTypes.all()) {
            for (Lacking way : ways(whole, kind)) {
                for (List<? extends Entry> lost : lost(whole, kind)) {
                    CaseFile less = way.of(whole, kind, lost, day.minusYears(1));
                    breaches.addAll(breaches(ofAll, minutes(less, references), kind.getKind() + ": " + way));
                }
            }
        }
        return List.copyOf(breaches);
    }

    private static List<String> breaches(Map<String, LineOutcome> ofAll, Map<String, LineOutcome> ofLess, String what) {
        Set<String> breaches = new LinkedHashSet<>();
        ofLess.forEach((minute, outcome) -> {
            LineOutcome all = ofAll.get(minute);
            boolean priced = minute.contains(" of ");
            boolean other = priced ? all == null && outcome == LineOutcome.PAYABLE : outcome != all;
            if (outcome == LineOutcome.ERROR || (isSure(outcome) && other)) {
                String line = minute.substring(0, minute.indexOf(' '));
                breaches.add(line + ": " + outcome + ", with all " + all + ", lacking " + what);
            }
        });
        return List.copyOf(breaches);
    }

    private static boolean isSure(LineOutcome outcome) {
        return outcome == LineOutcome.PAYABLE || outcome == LineOutcome.NOT_PAYABLE;
    }

    /** Where there are no entries, it makes no difference how they got lost. */
    private static List<Lacking> ways(CaseFile whole, EntryType<?> kind) {
        return whole.entries(kind).isEmpty()
                ? List.of(Lacking.NOT_SUPPLIED, Lacking.OUT_OF_DATE)
                : List.of(Lacking.values());
    }

    /** Which entries of a kind may get lost: all, or each by itself. */
    private static List<List<? extends Entry>> lost(CaseFile whole, EntryType<?> kind) {
        List<List<? extends Entry>> lost = new ArrayList<>();
        lost.add(whole.entries(kind));
        whole.entries(kind).forEach(one -> lost.add(List.of(one)));
        return lost;
    }
}
