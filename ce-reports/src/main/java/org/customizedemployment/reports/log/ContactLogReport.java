package org.customizedemployment.reports.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The contact log (CT-36): by theme and employer, a follow-up right after its employer's first contact. A page of the form has 20 lines;
 * that is its size, neither quota nor limit, so further lines go on to the next page with the same numbering.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ContactLogReport extends DescribedReport<CaseView> {
    public static final String ID = "contact-log";

    private static final int LINES_A_PAGE = 20;

    public ContactLogReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("theme", "no-theme"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        Pages pages = new Pages(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("contacts.about"), "CT-36"));
        ContactOrder order = new ContactOrder(view);
        List<EntryId> known =
                view.entries(VocationalTheme.TYPE).stream().map(Entry::id).toList();
        for (EntryId theme : order.themes(known)) {
            blocks.add(Content.named("theme", pages.section(pages.title(theme), order.of(Optional.of(theme)))));
        }
        List<EmployerContact> others = order.of(Optional.empty());
        if (!others.isEmpty()) {
            blocks.add(Content.named("no-theme", pages.section(words.text("contacts.no-theme"), others)));
        }
        if (view.entries(EmployerContact.TYPE).isEmpty() && known.isEmpty()) {
            blocks.add(Content.paragraph(words.text("contacts.none")));
        }
        return new Document(
                ID,
                words.text("contacts.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.of(ID)),
                blocks);
    }

    /** The pages of one log. */
    private record Pages(CaseView view, Wording words, CaseWording caseWords) {
        String title(EntryId theme) {
            return view.find(VocationalTheme.TYPE, theme)
                    .flatMap(one -> view.text(Sensitivity.HEALTH, one.getTitle()))
                    .map(title -> words.text("contacts.theme", "title", title))
                    .orElse(theme.value());
        }

        Block section(String title, List<EmployerContact> contacts) {
            if (contacts.isEmpty()) {
                return Content.section(title, Content.paragraph(words.text("contacts.none")));
            }
            Map<EntryId, Integer> lines = new LinkedHashMap<>();
            contacts.forEach(contact -> lines.put(contact.id(), lines.size() + 1));
            List<Block> parts = new ArrayList<>();
            for (int from = 0; from < contacts.size(); from += LINES_A_PAGE) {
                int to = Math.min(contacts.size(), from + LINES_A_PAGE);
                String caption = words.text(
                        "contacts.page",
                        "theme",
                        title,
                        "page",
                        Integer.toString(from / LINES_A_PAGE + 1),
                        "from",
                        Integer.toString(from + 1),
                        "to",
                        Integer.toString(to));
                parts.add(new Block.Table(
                        caption,
                        columns(),
                        contacts.subList(from, to).stream()
                                .map(contact -> row(contact, lines))
                                .toList()));
            }
            return new Block.Section(title, parts);
        }

        private List<Block.Column> columns() {
            return List.of(
                    Block.Column.number(words.text("contacts.line")),
                    Block.Column.text(words.text("log.date")),
                    Block.Column.header(words.text("contacts.employer")),
                    Block.Column.text(words.text("contacts.method")),
                    Block.Column.text(words.text("contacts.by")),
                    Block.Column.text(words.text("contacts.purpose")),
                    Block.Column.text(words.text("contacts.result")));
        }

        private Block.Row row(EmployerContact contact, Map<EntryId, Integer> lines) {
            String method = words.capital(words.constant("method", contact.getMethod()));
            Integer before = contact.getFollowUpOf().map(lines::get).orElse(null);
            return Block.Row.of(
                    Figures.number(words, lines.getOrDefault(contact.id(), 0)),
                    Cell.of(words.date(contact.getOn())).worth(new ArgumentValue.OfDate(contact.getOn())),
                    Cell.of(caseWords.employer(contact.getEmployer()), List.of(contact.toRef())),
                    Cell.of(method(contact, method, before)),
                    Cell.of(caseWords.people(contact.getBy())),
                    Cell.of(view.text(Sensitivity.BUSINESS, contact.getPurpose())
                            .orElse("")),
                    Cell.of(caseWords.text(Sensitivity.BUSINESS, contact.getResult())));
        }

        /** A follow-up of a contact under another theme names no line: it has none here. */
        private String method(EmployerContact contact, String method, @Nullable Integer before) {
            if (before != null) {
                return words.text("contacts.follow-up", "method", method, "line", before.toString());
            }
            return contact.getFollowUpOf().isPresent()
                    ? words.text("contacts.follow-up.elsewhere", "method", method)
                    : method;
        }
    }
}
