package org.customizedemployment.benchmarks.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;

/** The numbers of what the page that is written by hand cites, and the list they point to. */
final class PageSources {
    private final StringBuilder page;
    private final Map<EntryId, Integer> numbers = new HashMap<>();
    private final List<Entry> cited = new ArrayList<>();

    PageSources(StringBuilder page) {
        this.page = page;
    }

    StringBuilder cite(Entry entry) {
        int number = number(entry);
        return page.append(" <a class=\"source\" href=\"#source-")
                .append(number)
                .append("\" aria-label=\"Source ")
                .append(number)
                .append("\">[")
                .append(number)
                .append("]</a>");
    }

    /** Entries that nothing cited before, more than two: their numbers follow each other. */
    StringBuilder citeNew(List<? extends Entry> entries) {
        int first = number(entries.get(0));
        entries.forEach(this::number);
        int last = cited.size();
        return page.append(" <a class=\"source\" href=\"#source-")
                .append(first)
                .append("\" aria-label=\"Source ")
                .append(first)
                .append('–')
                .append(last)
                .append("\">[")
                .append(first)
                .append('–')
                .append(last)
                .append("]</a>");
    }

    private int number(Entry entry) {
        Integer known = numbers.get(entry.id());
        if (known != null) {
            return known;
        }
        cited.add(entry);
        numbers.put(entry.id(), cited.size());
        return cited.size();
    }

    void list() {
        page.append("   <section class=\"sources\">\n    <h2>Sources</h2>\n    <ol>\n");
        for (int i = 0; i < cited.size(); i++) {
            Entry one = cited.get(i);
            page.append("     <li id=\"source-").append(i + 1).append("\">");
            PageWords.escaped(page, one.id().value());
            page.append('#').append(one.getHeader().version()).append("</li>\n");
        }
        page.append("    </ol>\n   </section>\n");
    }
}
