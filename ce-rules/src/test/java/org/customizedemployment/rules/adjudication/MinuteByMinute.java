package org.customizedemployment.rules.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adjudication as one would do it by hand, with nothing but the definitions SEM-22 to SEM-27: minute by minute, without intervals, sweeps or
 * rounds. Slow and plain, so that it can be right by reading. It knows programmes in which everything is stated and logs that are complete, so
 * each minute is paid or it is not. The days drawn have a change of week, of month and of the clock in them.
 */
final class MinuteByMinute {
    /** A Saturday; clocks are put forward on the day after, and the month changes on Wednesday. */
    static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 28, 0, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private static final int DAYS = 5;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private MinuteByMinute() {}

    /** How often a limit begins anew. */
    enum Anew {
        NEVER,
        DAILY,
        WEEKLY,
        MONTHLY
    }

    /** A limit of so many minutes, of all time or of that without the job seeker; {@code approved}: so much more was approved, -1: never more. */
    record Cap(String id, int minutes, Anew anew, boolean indirectOnly, int approved) {}

    /** How time becomes units. */
    record Units(String grain, String method, int unit) {}

    /** A service; those before it in the list come first for the same time. Rates in cents per hour, the second from {@code changes} on. */
    record Service(
            String code,
            List<Cap> caps,
            Units units,
            int rate,
            int laterRate,
            boolean twoStaff,
            boolean indirectPaid) {}

    record Terms(List<Service> services, boolean byDay, LocalDate changes) {}

    /** A visit: minutes from {@link #START} on and when the job seeker was there. */
    record Visit(String id, int service, int staff, int from, int until, int presentUntil) {
        boolean indirect(int minute) {
            return minute >= presentUntil;
        }
    }

    /** The minutes that are paid of each visit, and cents by service. */
    record Bill(Map<String, TreeSet<Integer>> minutes, Map<String, Long> cents) {
        Map<String, Integer> paid() {
            Map<String, Integer> paid = new TreeMap<>();
            minutes.forEach((id, all) -> paid.put(id, all.size()));
            return paid;
        }
    }

    /** @param adopted the minutes of visits that are paid already, whatever else is recorded */
    static Bill bill(Terms terms, List<Visit> visits, Map<String, TreeSet<Integer>> adopted) {
        List<Visit> inOrder = new ArrayList<>(visits);
        inOrder.sort(Comparator.comparing((Visit one) -> !adopted.containsKey(one.id()))
                .thenComparingInt(Visit::from)
                .thenComparingInt(Visit::until)
                .thenComparing(one -> terms.services().get(one.service()).code())
                .thenComparing(Visit::id));
        Map<String, TreeSet<Integer>> paid = new TreeMap<>();
        visits.forEach(one -> paid.put(one.id(), new TreeSet<>()));
        paid.putAll(adopted);
        for (int service = 0; service < terms.services().size(); service++) {
            pay(terms, service, inOrder, paid, adopted);
        }
        Map<String, Long> cents = new TreeMap<>();
        for (int service = 0; service < terms.services().size(); service++) {
            cents.put(terms.services().get(service).code(), cents(terms, service, visits, paid));
        }
        return new Bill(paid, cents);
    }

    private static void pay(
            Terms terms,
            int service,
            List<Visit> inOrder,
            Map<String, TreeSet<Integer>> paid,
            Map<String, TreeSet<Integer>> adopted) {
        Service own = terms.services().get(service);
        Map<String, Integer> used = new TreeMap<>();
        Map<String, Integer> approved = new TreeMap<>();
        for (Visit visit : inOrder) {
            if (visit.service() != service) {
                continue;
            }
            for (int minute = visit.from(); minute < visit.until(); minute++) {
                boolean indirect = visit.indirect(minute);
                boolean before = adopted.containsKey(visit.id());
                if (before && !paid.get(visit.id()).contains(minute)) {
                    continue;
                }
                boolean refused =
                        (indirect && !own.indirectPaid()) || taken(terms, visit, minute, inOrder, paid, adopted);
                if (!before && refused) {
                    continue;
                }
                draw(own, minute, indirect, used, approved, paid.get(visit.id()));
            }
        }
    }

    /** A minute draws on each limit that it is a part of; one that finds no room under any is paid if it was approved above that one. */
    private static void draw(
            Service own,
            int minute,
            boolean indirect,
            Map<String, Integer> used,
            Map<String, Integer> approved,
            TreeSet<Integer> paid) {
        List<Cap> draws = own.caps().stream()
                .filter(cap -> indirect || !cap.indirectOnly())
                .toList();
        for (Cap cap : draws) {
            boolean room = used.getOrDefault(bucket(cap, minute), 0) < cap.minutes();
            if (!room && approved.getOrDefault(cap.id(), 0) >= cap.approved()) {
                return;
            }
        }
        for (Cap cap : draws) {
            String bucket = bucket(cap, minute);
            if (used.getOrDefault(bucket, 0) < cap.minutes()) {
                used.merge(bucket, 1, Integer::sum);
            } else {
                approved.merge(cap.id(), 1, Integer::sum);
            }
        }
        paid.add(minute);
    }

    /** The person's own minute is paid already: in a service that comes first, on the whole day where days exclude, or by an earlier visit. */
    private static boolean taken(
            Terms terms,
            Visit visit,
            int minute,
            List<Visit> inOrder,
            Map<String, TreeSet<Integer>> paid,
            Map<String, TreeSet<Integer>> adopted) {
        TreeSet<Integer> staff = new TreeSet<>();
        for (Visit other : inOrder) {
            TreeSet<Integer> minutes = paid.get(other.id());
            boolean first = other.service() < visit.service() || adopted.containsKey(other.id());
            if (other.service() != visit.service() && first) {
                boolean same = terms.byDay()
                        ? minutes.stream().anyMatch(one -> day(one).equals(day(minute)))
                        : minutes.contains(minute);
                if (same) {
                    return true;
                }
            } else if (other.service() == visit.service() && minutes.contains(minute)) {
                staff.add(other.staff());
            }
        }
        boolean two = terms.services().get(visit.service()).twoStaff();
        return staff.contains(visit.staff()) || staff.size() >= (two ? 2 : 1);
    }

    private static String bucket(Cap cap, int minute) {
        LocalDate day = day(minute);
        return cap.id()
                + switch (cap.anew()) {
                    case NEVER -> "";
                    case DAILY -> day.toString();
                    // The programme's week begins on Sunday; 4 January 1970 was one.
                    case WEEKLY -> Long.toString(Math.floorDiv(day.toEpochDay() - 3, 7));
                    case MONTHLY -> YearMonth.from(day).toString();
                };
    }

    static LocalDate day(int minute) {
        return START.plusMinutes(minute).toLocalDate();
    }

    /** What is contiguous for the same staff and presence is one; what a programme rounds together is rounded once and priced once. */
    private static long cents(Terms terms, int service, List<Visit> visits, Map<String, TreeSet<Integer>> paid) {
        Service own = terms.services().get(service);
        Map<String, List<Integer>> together = new TreeMap<>();
        TreeSet<Integer> staff = new TreeSet<>();
        visits.forEach(visit -> staff.add(visit.staff()));
        for (int one : staff) {
            for (boolean indirect : new boolean[] {false, true}) {
                TreeMap<Integer, Integer> claimed = new TreeMap<>();
                for (Visit visit : visits) {
                    if (visit.service() != service || visit.staff() != one) {
                        continue;
                    }
                    for (int minute = visit.from(); minute < visit.until(); minute++) {
                        if (visit.indirect(minute) == indirect) {
                            claimed.merge(minute, paid.get(visit.id()).contains(minute) ? 1 : 0, Integer::sum);
                        }
                    }
                }
                runs(own, one, indirect, claimed, together);
            }
        }
        return together.values().stream()
                .mapToLong(minutes -> cents(own, terms, minutes))
                .sum();
    }

    private static void runs(
            Service own,
            int staff,
            boolean indirect,
            TreeMap<Integer, Integer> claimed,
            Map<String, List<Integer>> together) {
        int first = Integer.MIN_VALUE;
        int before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> one : claimed.entrySet()) {
            if (one.getKey() - 1 != before) {
                first = one.getKey();
            }
            before = one.getKey();
            String key =
                    switch (own.units().grain()) {
                        case "claim" -> "claim";
                        case "day" -> day(first).toString();
                        default -> String.format(Locale.ROOT, "%d %s %d", staff, indirect, first);
                    };
            for (int i = 0; i < one.getValue(); i++) {
                together.computeIfAbsent(key, any -> new ArrayList<>()).add(one.getKey());
            }
        }
    }

    private static long cents(Service own, Terms terms, List<Integer> minutes) {
        if (minutes.isEmpty()) {
            return 0;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int minute : minutes) {
            sum = sum.add(BigDecimal.valueOf(day(minute).isBefore(terms.changes()) ? own.rate() : own.laterRate()));
        }
        long exact = minutes.size();
        return sum.multiply(BigDecimal.valueOf(billed(own.units(), exact)))
                .divide(BigDecimal.valueOf(60 * exact), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long billed(Units units, long exact) {
        long unit = units.unit();
        return switch (units.method()) {
            case "exact" -> exact;
            case "down" -> exact / unit * unit;
            case "nearest" -> (2 * exact + unit) / (2 * unit) * unit;
            default -> (exact / unit + (exact % unit >= 8 ? 1 : 0)) * unit;
        };
    }

    /** Programmes and logs by chance: small, so that what differs can be read. */
    static Terms terms(Random chance, int mostApproved) {
        List<Service> services = new ArrayList<>();
        for (String code : List.of("job-development", "discovery", "post-employment")) {
            services.add(new Service(
                    code,
                    caps(chance, code, mostApproved),
                    units(chance),
                    1 + chance.nextInt(9000),
                    1 + chance.nextInt(9000),
                    chance.nextInt(3) == 0,
                    chance.nextBoolean()));
        }
        return new Terms(services, chance.nextInt(4) == 0, day(0).plusDays(chance.nextInt(DAYS)));
    }

    private static List<Cap> caps(Random chance, String code, int mostApproved) {
        List<Cap> caps = new ArrayList<>();
        int count = chance.nextInt(4);
        for (int i = 0; i < count; i++) {
            caps.add(new Cap(
                    code + ".cap-" + i,
                    chance.nextInt(600),
                    Anew.values()[chance.nextInt(4)],
                    code.equals("job-development") && chance.nextInt(4) == 0,
                    chance.nextInt(3) == 0 ? (mostApproved > 600 ? mostApproved : chance.nextInt(mostApproved)) : -1));
        }
        return caps;
    }

    private static Units units(Random chance) {
        String grain = List.of("none", "interval", "day", "claim").get(chance.nextInt(4));
        String method = List.of("exact", "down", "nearest", "eight-minute").get(chance.nextInt(4));
        return new Units(
                grain,
                grain.equals("none") ? "exact" : method,
                List.of(15, 6, 30, 7).get(chance.nextInt(4)));
    }

    static List<Visit> visits(Random chance, int most) {
        List<Visit> visits = new ArrayList<>();
        int count = 1 + chance.nextInt(most);
        for (int i = 0; i < count; i++) {
            int from = chance.nextInt(DAYS * MINUTES_OF_A_DAY);
            int until = from + 1 + chance.nextInt(300);
            int service = chance.nextInt(3);
            int present = service == 0 && chance.nextInt(3) == 0 ? from + chance.nextInt(until - from + 1) : until;
            Visit visit = new Visit("visit-" + (char) ('a' + i), service, chance.nextInt(3), from, until, present);
            if (visits.stream().noneMatch(other -> follows(other, visit))) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /** Which of two visits counts first is another matter where they may be parts of one (see the property on splitting). */
    private static boolean follows(Visit one, Visit other) {
        return one.service() == other.service()
                && one.staff() == other.staff()
                && (one.until() == other.from() || other.until() == one.from());
    }
}
