package org.customizedemployment.rules.packtest.expect;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.RoundedTime;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/** What was decided of one line, or of several together. For one thread. */
final class ClaimAnswer {
    private final Map<Bucket, Long> minutes = new EnumMap<>(Bucket.class);
    private final Map<Bucket, Long> milestones = new EnumMap<>(Bucket.class);
    private final Map<Bucket, Set<String>> codes = new EnumMap<>(Bucket.class);
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<Reason> moneyReasons = new LinkedHashSet<>();
    private final Set<String> withoutAmount = new LinkedHashSet<>();
    private @Nullable Money amount;
    private long billed;

    private ClaimAnswer() {}

    static ClaimAnswer of(List<ClaimLine> lines) {
        ClaimAnswer answer = new ClaimAnswer();
        lines.forEach(answer::add);
        return answer;
    }

    private void add(ClaimLine line) {
        RoundedTime rounded = line.rounded();
        billed += (rounded == null ? line.payable() : rounded.share()).value();
        for (ClaimPiece piece : line.pieces()) {
            Bucket bucket = Bucket.of(piece.outcome());
            minutes.merge(bucket, piece.minutes().value(), Long::sum);
            Set<String> own = codes.computeIfAbsent(bucket, any -> new LinkedHashSet<>());
            piece.reasons().forEach(reason -> own.add(reason.code()));
            reasons.addAll(piece.reasons());
        }
        if (line.pieces().isEmpty()) {
            Bucket bucket = Bucket.of(line.outcome());
            milestones.merge(bucket, 1L, Long::sum);
            Set<String> own = codes.computeIfAbsent(bucket, any -> new LinkedHashSet<>());
            line.reasons().forEach(reason -> own.add(reason.code()));
            reasons.addAll(line.reasons());
        }
        Money more = line.money().amount();
        Reason reason = line.money().reason();
        if (more != null) {
            amount = amount == null ? more : amount.plus(more);
        } else if (reason != null) {
            withoutAmount.add(reason.code());
            moneyReasons.add(reason);
        }
    }

    /** The minutes that money follows. */
    long billed() {
        return billed;
    }

    long minutes(Bucket bucket) {
        return minutes.getOrDefault(bucket, 0L);
    }

    /** How many milestones fell into it. */
    long milestones(Bucket bucket) {
        return milestones.getOrDefault(bucket, 0L);
    }

    /** Whether all minutes and milestones did, of which there is at least one. */
    boolean isAll(Bucket bucket) {
        long reached = milestones.values().stream().mapToLong(Long::longValue).sum();
        return claimed() + reached > 0 && minutes(bucket) == claimed() && milestones(bucket) == reached;
    }

    /** Whether so many minutes did; of what has no minutes nothing is said by a number of them. */
    boolean hasMinutes(Bucket bucket, long number) {
        return minutes(bucket) == number && (claimed() > 0 || milestones(bucket) == 0);
    }

    long claimed() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    Set<String> codes(Bucket bucket) {
        return codes.getOrDefault(bucket, new LinkedHashSet<>());
    }

    /** Null if a line has none. */
    @Nullable
    Money amount() {
        return withoutAmount.isEmpty() ? amount : null;
    }

    /** Why there is no amount. */
    Set<String> withoutAmount() {
        return withoutAmount;
    }

    /** Those of the minutes, and those of the amount if that is asked for too. */
    List<Reason> reasons(boolean withAmount) {
        Set<Reason> all = new LinkedHashSet<>(reasons);
        if (withAmount) {
            all.addAll(moneyReasons);
        }
        return List.copyOf(all);
    }

    /** As a test writes it. */
    String words(boolean withAmount, boolean withBilled) {
        StringJoiner words = new StringJoiner(", ");
        for (Bucket one : Bucket.values()) {
            if (minutes(one) > 0) {
                words.add(minutes(one) + " min " + one + Said.words(codes(one)));
            } else if (milestones(one) > 0) {
                words.add(one + Said.words(codes(one)));
            }
        }
        if (withBilled) {
            words.add(billed + " min billed");
        }
        Money sum = amount();
        if (withAmount) {
            words.add(sum == null ? "no amount" + Said.words(withoutAmount) : sum.toString());
        }
        return words.toString();
    }
}
