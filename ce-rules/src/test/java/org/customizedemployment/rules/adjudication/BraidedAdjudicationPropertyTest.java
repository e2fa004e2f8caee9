package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.AdjudicationPropertyTest.Drawing;
import org.customizedemployment.rules.payer.BraidedClaim;
import org.customizedemployment.rules.payer.FundedPiece;

class BraidedAdjudicationPropertyTest {
    @Provide
    Arbitrary<List<Integer>> starts() {
        return Arbitraries.integers().between(0, 9 * 60).list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<Entry> entries(List<Integer> starts) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int until = from + 30 + from % 90;
            ServiceInterval when = Log.time(2 + i % 3, clock(8 * 60 + from), clock(8 * 60 + until));
            ServiceEntry.Builder entry = Log.line("line-" + i, Ct.DEVELOPMENT, when);
            all.add(entry.presence(from % 7 == 0 ? Presence.NOT_PRESENT : Presence.during(when))
                    .build());
        }
        return all;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-27")
    void every_minute_claimed_ends_with_one_payer_whatever_the_order(
            @ForAll("starts") List<Integer> starts, @ForAll long seed) {
        Log log = new Log(BraidedAdjudicationTest.FIRST);
        List<Entry> entries = entries(starts);
        entries.forEach(log::put);
        BraidedClaim bill = BraidedAdjudicationTest.bill(log);

        Map<EntryId, Long> minutes = new LinkedHashMap<>();
        for (FundedPiece piece : bill.pieces()) {
            minutes.merge(piece.entry().id(), piece.minutes().value(), Long::sum);
            assertThat(piece.outcome()).isNotEqualTo(LineOutcome.REDUCED);
        }
        for (Entry entry : entries) {
            assertThat(minutes.get(entry.id()))
                    .isEqualTo(((ServiceEntry) entry).getWhen().length().value());
        }
        Log shuffled = new Log(BraidedAdjudicationTest.FIRST);
        List<Entry> other = new ArrayList<>(entries);
        Collections.shuffle(other, new Random(seed));
        other.forEach(shuffled::put);
        assertThat(BraidedAdjudicationTest.bill(shuffled).pieces()).isEqualTo(bill.pieces());
    }

    @Provide
    Arbitrary<Drawing> drawings() {
        return new AdjudicationPropertyTest().drawings();
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-27")
    void cutting_visits_into_contiguous_pieces_changes_no_payers_minutes(@ForAll("drawings") Drawing drawing) {
        assertThat(minutes(AdjudicationPropertyTest.split(drawing)))
                .isEqualTo(minutes(AdjudicationPropertyTest.whole(drawing)));
    }

    /** By service, payer and what becomes of them. */
    private static Map<String, Long> minutes(List<Entry> entries) {
        Log log = new Log(BraidedAdjudicationTest.FIRST);
        entries.forEach(log::put);
        Map<EntryId, ServiceCode> services = new LinkedHashMap<>();
        entries.forEach(one -> services.put(one.id(), ((ServiceEntry) one).getService()));
        Map<String, Long> minutes = new TreeMap<>();
        for (FundedPiece one : BraidedAdjudicationTest.bill(log).pieces()) {
            minutes.merge(
                    services.get(one.entry().id()) + " " + one.payer() + " " + one.outcome(),
                    one.minutes().value(),
                    Long::sum);
        }
        return minutes;
    }
}
