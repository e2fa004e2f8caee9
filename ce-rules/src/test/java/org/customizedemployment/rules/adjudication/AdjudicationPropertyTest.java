package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.Exclusion.Grain;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;
import org.customizedemployment.rules.programme.time.Rounding;

class AdjudicationPropertyTest {
    private static final PlaceTime START =
            PlaceTime.of(LocalDateTime.of(2026, 3, 7, 20, 0), ZoneId.of("America/New_York"));
    private static final List<ServiceCode> SERVICES =
            List.of(Ct.DEVELOPMENT, Ct.DEVELOPMENT, Ct.DISCOVERY, Ct.COACHING);
    private static final List<ActivityKind> KINDS = List.of(
            ActivityKind.EMPLOYER_VISIT,
            ActivityKind.EMPLOYER_VISIT,
            ActivityKind.DOCUMENTATION,
            ActivityKind.COACHING);
    static final Programme PROGRAMME = Ct.dds(Ct.sameTime(Grain.CALENDAR_DAY, null));
    static final RuleBook BOOK = Ct.book(
            Ct.value(Ct.CAP, Ct.hours(5)),
            Ct.value(Ct.INDIRECT, Ct.hours(2)),
            Ct.value(Ct.RATE, Ct.rate("USD 35.17 per hour")),
            Ct.value(Ct.DISCOVERY_RATE, Ct.rate("USD 41.03 per hour")));

    /**
     * A line in numbers: where it starts and how long it is, what it is, and where it may be cut. The person is there for 50 minutes of every
     * 90, whoever writes it down; of coaching nobody did.
     */
    record Drawn(int start, int length, int service, int kind, int staff, int cut) {
        boolean contradicts(Drawn other) {
            return staff == other.staff
                    && KINDS.get(kind).equals(KINDS.get(other.kind))
                    && SERVICES.get(service).equals(SERVICES.get(other.service))
                    && start < other.start + other.length
                    && other.start < start + length;
        }

        ServiceInterval when(int from, int until) {
            return new ServiceInterval(START.plus(Minutes.of(start + from)), START.plus(Minutes.of(start + until)));
        }

        ServiceEntry entry(String id, int from, int until) {
            return Log.line(id, SERVICES.get(service), when(from, until))
                    .activityKind(KINDS.get(kind))
                    .staff(ActorId.of("staff-" + staff))
                    .presence(kind == 3 ? Optional.empty() : Optional.of(presence()))
                    .build();
        }

        Presence presence() {
            List<ServiceInterval> times = new ArrayList<>();
            for (int from = start / 90 * 90; from < start + length; from += 90) {
                times.add(when(from - start, from - start + 50));
            }
            return new Presence(times);
        }
    }

    /** Another service: when, how long, and whether it is adopted. */
    record Other(int start, int length, boolean adopted) {
        void put(Log log, int number) {
            log.other(
                    "other-" + number,
                    new ServiceInterval(START.plus(Minutes.of(start)), START.plus(Minutes.of(start + length))),
                    adopted);
        }
    }

    record Drawing(List<Drawn> lines, List<Other> others) {}

    @Provide
    Arbitrary<Drawing> drawings() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(2, 240),
                        Arbitraries.integers().between(0, SERVICES.size() - 1),
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 1000))
                .as(Drawn::new);
        Arbitrary<Other> other = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(2, 240),
                        Arbitraries.of(true, false))
                .as(Other::new);
        return Combinators.combine(
                        drawn.list().ofMinSize(2).ofMaxSize(14), other.list().ofMaxSize(2))
                .as((lines, others) -> new Drawing(possible(lines), others));
    }

    /** Without lines that have one member of staff do the same work twice at once: once cut, nobody can tell which piece was of which. */
    static List<Drawn> possible(List<Drawn> lines) {
        List<Drawn> kept = new ArrayList<>();
        for (Drawn line : lines) {
            if (kept.stream().noneMatch(line::contradicts)) {
                kept.add(line);
            }
        }
        return kept;
    }

    static List<Entry> whole(Drawing drawing) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < drawing.lines().size(); i++) {
            Drawn one = drawing.lines().get(i);
            entries.add(one.entry(id(i), 0, one.length()));
        }
        return entries;
    }

    static List<Entry> split(Drawing drawing) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < drawing.lines().size(); i++) {
            Drawn one = drawing.lines().get(i);
            int cut = 1 + one.cut() % (one.length() - 1);
            entries.add(one.entry(id(i) + "-2", cut, one.length()));
            entries.add(one.entry(id(i) + "-1", 0, cut));
        }
        return entries;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "line-%02d", number);
    }

    /** The same with caps by the day inside the whole, rounded to units by the day, and two staff at a time. */
    static final Programme TERMS = terms();

    private static Programme terms() {
        Rounding rounding =
                new Rounding(Rounding.Grain.PERSON_SERVICE_DAY, Rounding.Method.NEAREST, 15, Ct.cites("SEM-25"));
        AttendanceTerms attendance = new AttendanceTerms(
                Allowance.NOT_STATED, null, Allowance.NOT_STATED, Allowance.ALLOWED, Ct.cites("SEM-23"));
        return Programme.builder(PROGRAMME.id(), PROGRAMME.funder())
                .services(PROGRAMME.services().stream()
                        .map(one -> one.toBuilder()
                                .time(one.time().withRounding(rounding).withAttendance(attendance))
                                .caps(one.caps().stream()
                                        .map(cap -> cap.with(List.of(
                                                new TimeCap(Ct.INDIRECT, List.of(CapScope.PERSON), Ct.cites("SEM-26"))
                                                        .each(CapPeriod.DAY))))
                                        .toList())
                                .build())
                        .toList())
                .exclusions(PROGRAMME.exclusions())
                .build();
    }

    private static Decision bill(Drawing drawing, List<Entry> entries) {
        return bill(PROGRAMME, drawing, entries);
    }

    private static Decision bill(Programme programme, Drawing drawing, List<Entry> entries) {
        Log log = new Log(programme);
        for (int i = 0; i < drawing.others().size(); i++) {
            drawing.others().get(i).put(log, i);
        }
        entries.forEach(log::put);
        log.put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                .build());
        return log.bill(BOOK);
    }

    /** Payable, not payable and undecided minutes and cents of each service. */
    static Map<ServiceCode, List<Long>> totals(Decision bill) {
        Map<ServiceCode, List<Long>> totals = new TreeMap<>();
        for (ClaimLine line : bill.getLines()) {
            var amount = line.money().amount();
            List<Long> these = List.of(
                    line.payable().value(),
                    line.notPayable().value(),
                    line.undecided().value(),
                    amount == null ? 0L : amount.minorUnits());
            totals.merge(
                    line.service(),
                    these,
                    (one, other) -> List.of(
                            one.get(0) + other.get(0),
                            one.get(1) + other.get(1),
                            one.get(2) + other.get(2),
                            one.get(3) + other.get(3)));
        }
        return totals;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    void of_every_line_claimed_is_payable_and_not_payable_and_undecided(@ForAll("drawings") Drawing drawing) {
        for (ClaimLine line : bill(drawing, whole(drawing)).getLines()) {
            long pieces = line.pieces().stream()
                    .mapToLong(piece -> piece.minutes().value())
                    .sum();
            assertThat(line.payable().plus(line.notPayable()).plus(line.undecided()))
                    .isEqualTo(line.claimed());
            assertThat(pieces).isEqualTo(line.claimed().value());
            assertThat(line.pieces())
                    .allMatch(piece -> piece.outcome() == LineOutcome.PAYABLE
                            || !piece.reasons().isEmpty());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    void the_order_of_recording_does_not_matter(@ForAll("drawings") Drawing drawing, @ForAll long seed) {
        List<Entry> shuffled = whole(drawing);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(bill(drawing, shuffled)).isEqualTo(bill(drawing, whole(drawing)));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    void splitting_entries_into_contiguous_pieces_changes_no_total(@ForAll("drawings") Drawing drawing) {
        assertThat(totals(bill(drawing, split(drawing)))).isEqualTo(totals(bill(drawing, whole(drawing))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    void units_and_caps_by_the_day_change_neither_conservation_nor_order_nor_splitting(
            @ForAll("drawings") Drawing drawing, @ForAll long seed) {
        Decision bill = bill(TERMS, drawing, whole(drawing));
        List<Entry> shuffled = whole(drawing);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(bill.getLines())
                .allSatisfy(line -> assertThat(
                                line.payable().plus(line.notPayable()).plus(line.undecided()))
                        .isEqualTo(line.claimed()));
        assertThat(bill(TERMS, drawing, shuffled)).isEqualTo(bill);
        assertThat(totals(bill(TERMS, drawing, split(drawing)))).isEqualTo(totals(bill));
        assertThat(billed(bill(TERMS, drawing, split(drawing)))).isEqualTo(billed(bill));
    }

    /** Minutes that money follows: whole units of each service together. */
    private static Map<ServiceCode, Long> billed(Decision bill) {
        Map<ServiceCode, Long> billed = new TreeMap<>();
        for (ClaimLine line : bill.getLines()) {
            var rounded = line.rounded();
            billed.merge(line.service(), rounded == null ? 0L : rounded.share().value(), Long::sum);
        }
        assertThat(billed.values()).allMatch(minutes -> minutes % 15 == 0);
        return billed;
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-23a")
    void who_is_refused_for_another_is_refused_for_one_that_is_paid(@ForAll("drawings") Drawing drawing) {
        Decision bill = bill(drawing, whole(drawing));
        for (ClaimLine line : bill.getLines()) {
            for (ClaimPiece piece : line.pieces()) {
                for (Reason reason : piece.reasons()) {
                    if (piece.outcome() == LineOutcome.NOT_PAYABLE && FOR_ANOTHER.contains(reason.code())) {
                        assertThat(paidWithin(bill, reason, piece))
                                .as("%s of %s", reason, line.entry())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static final List<String> FOR_ANOTHER =
            List.of("claim.overlap-precedence", "claim.two-staff", "claim.duplicate", "claim.same-time-once");

    /** Whether the line that the reason names is paid for any of those minutes; true of other services, which this bill does not decide. */
    private static boolean paidWithin(Decision bill, Reason reason, ClaimPiece piece) {
        ArgumentValue other = reason.argument("other").orElseThrow();
        List<ClaimLine> named = bill.getLines().stream()
                .filter(one -> other.equals(new ArgumentValue.OfEntry(one.entry())))
                .toList();
        long from = piece.from().toEpochMinute();
        long until = from + piece.minutes().value();
        return named.isEmpty()
                || named.get(0).pieces().stream()
                        .anyMatch(one -> one.outcome() == LineOutcome.PAYABLE
                                && one.from().toEpochMinute() < until
                                && one.from().toEpochMinute() + one.minutes().value() > from);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    void money_shown_for_the_parts_of_one_visit_adds_up_to_its_price(@ForAll("parts") List<Integer> lengths) {
        Log log = new Log(Ct.dds());
        log.put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                .build());
        int from = 0;
        for (int i = 0; i < lengths.size(); i++) {
            Drawn part = new Drawn(from, lengths.get(i), 2, 0, 1, 1);
            log.put(part.entry(id(i), 0, part.length()));
            from += lengths.get(i);
        }
        RuleBook book = Ct.book(Ct.value(Ct.DISCOVERY_RATE, Ct.rate("USD 35.17 per hour")));

        long shown = log.bill(book).getLines().stream()
                .mapToLong(line -> line.money().amount().minorUnits())
                .sum();

        assertThat(shown)
                .isEqualTo(Rate.parse("USD 35.17 per hour")
                        .priceOf(Minutes.of(from))
                        .minorUnits());
    }

    @Provide
    Arbitrary<List<Integer>> parts() {
        return Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(20);
    }
}
