package org.customizedemployment.reports.explained;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.RoundedTime;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.report.DecisionView;

/** How a claim line is spoken of: when, what, by whom, and what it is worth. Without the case it says what the decision alone knows. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LineWording {
    private final DecisionView view;
    private final Wording words;
    private final CaseWording caseWords;

    public LineWording(DecisionView view, Wording words) {
        this.view = view;
        this.words = words;
        this.caseWords = new CaseWording(view.caseView(), words);
    }

    /** All or nothing, and without minutes. */
    public static boolean isMilestone(ClaimLine line) {
        return line.pieces().isEmpty() && line.claimed().equals(Minutes.ZERO);
    }

    public String date(ClaimLine line) {
        return words.date(line.serviceDate());
    }

    /** From when until when; empty for a milestone. */
    public String time(ClaimLine line) {
        List<ClaimPiece> pieces = line.pieces();
        if (pieces.isEmpty()) {
            return "";
        }
        ClaimPiece last = pieces.get(pieces.size() - 1);
        return view.caseView()
                .find(ServiceEntry.TYPE, line.entry().id())
                .map(entry -> time(entry.getWhen().start(), entry.getWhen().end()))
                .orElseGet(() -> time(pieces.get(0).from(), last.from().plus(last.minutes())));
    }

    private String time(PlaceTime from, PlaceTime to) {
        return words.text("bill.time.range", "from", clock(from), "to", whole(words.end(from, to)));
    }

    /** In one piece, however narrow a column is. */
    public String clock(PlaceTime time) {
        return whole(words.getMessages().clock(time));
    }

    private static String whole(String text) {
        return text.replace(' ', '\u00A0');
    }

    public String service(ClaimLine line) {
        return words.named("service", line.service().value());
    }

    /** What it is for, under the funder's number where this audience may read one, else for which days. */
    public String authorization(ServiceAuthorization one) {
        return words.text(
                "bill.authorization.for",
                "id",
                one.getNumber()
                        .flatMap(number -> view.caseView().text(Sensitivity.IDENTITY, number))
                        .orElseGet(() -> words.range(one.getPeriod())),
                "service",
                words.named("service", one.getService().value()));
    }

    /** Who gave the service or did the work; empty if the case does not say, or is not there. */
    public String staff(ClaimLine line) {
        Optional<ActorId> staff = view.caseView()
                .find(ServiceEntry.TYPE, line.entry().id())
                .map(ServiceEntry::getStaff)
                .or(() ->
                        view.caseView().find(Milestone.TYPE, line.entry().id()).flatMap(Milestone::getStaff));
        return staff.map(caseWords::person).orElse("");
    }

    /** For a heading. */
    public String title(ClaimLine line) {
        String time = time(line);
        return words.text(
                time.isEmpty() ? "bill.line.milestone" : "bill.line",
                "date",
                date(line),
                "time",
                time,
                "service",
                service(line));
    }

    public String outcome(LineOutcome outcome) {
        return words.capital(words.constant("line", outcome));
    }

    public String length(Minutes minutes) {
        return words.getMessages().minutes(minutes);
    }

    public String money(Money amount) {
        return words.getMessages().money(amount);
    }

    /** Never a silent zero: without an amount the outcome stands there in words. */
    public String money(ClaimLine line) {
        Money amount = line.money().amount();
        return amount == null ? outcome(line.money().outcome()) : money(amount);
    }

    /** What the line is worth, of how much time at which rate, or why that can't be said. */
    public String worth(ClaimLine line) {
        Rate rate = line.money().rate();
        String amount = money(line);
        if (rate != null && line.money().amount() != null && !line.payable().equals(Minutes.ZERO)) {
            RoundedTime rounded = line.rounded();
            amount = words.text(
                    "bill.worth.rate",
                    "amount",
                    amount,
                    "time",
                    length(rounded == null ? line.payable() : rounded.share()),
                    "rate",
                    words.getMessages().rate(rate));
        }
        Reason reason = line.money().reason();
        return reason == null
                ? words.text("bill.worth", "amount", amount)
                : words.text("bill.worth.why", "amount", amount, "why", words.sentence(reason));
    }

    /** How time became units, where the programme rounds; empty where money follows the exact minutes. */
    public Optional<String> rounding(ClaimLine line) {
        RoundedTime rounded = line.rounded();
        if (rounded == null) {
            return Optional.empty();
        }
        boolean alone = rounded.together().equals(line.payable());
        return Optional.of(words.count(
                alone ? "bill.rounded" : "bill.rounded.together",
                rounded.units(),
                "together",
                length(rounded.together()),
                "unit",
                length(rounded.unit()),
                "share",
                length(rounded.share())));
    }
}
