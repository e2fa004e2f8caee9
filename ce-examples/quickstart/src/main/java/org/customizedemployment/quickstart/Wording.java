package org.customizedemployment.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.spi.text.Messages;

/** Turns decisions, which hold codes only, into sentences for the account. */
final class Wording {
    private final Messages messages;
    private final Account account;

    Wording(Messages messages, Account account) {
        this.messages = messages;
        this.account = account;
    }

    /** The answer in capitals, then each finding that does not pass, with its requirements and its rule. */
    void open(String about, Decision decision) {
        say(
                about,
                decision,
                decision.getFindings().stream()
                        .filter(one -> !one.finding().outcome().passes())
                        .toList());
    }

    /** The answer in capitals, then every finding. */
    void all(String about, Decision decision) {
        say(about, decision, decision.getFindings());
    }

    private void say(String about, Decision decision, List<RuleFinding> findings) {
        account.say(about + ": " + decision.verdict().word().replace('-', ' ').toUpperCase(Locale.ROOT));
        findings.forEach(one -> account.point(finding(one)));
    }

    String finding(RuleFinding one) {
        return one.finding().outcome().word().replace('-', ' ') + ": "
                + reason(one.finding().reason()) + " " + ids(one.citations()) + " ("
                + one.severity().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", rule " + one.rule() + ")";
    }

    String reason(Reason reason) {
        String text = messages.reason(reason);
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    String minutes(Minutes minutes) {
        return messages.minutes(minutes);
    }

    static String ids(List<Citation> citations) {
        return citations.stream().map(Citation::value).collect(Collectors.joining(", ", "[", "]"));
    }
}
