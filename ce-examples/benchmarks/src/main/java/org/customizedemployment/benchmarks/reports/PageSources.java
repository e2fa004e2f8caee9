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
        Integer known = numbers.get(entry.id());
        int number = known == null ? cited.size() + 1 : known;
        if (known == null) {
            numbers.put(entry.id(), number);
            cited.add(entry);
        }
        return page.append(" <a class=\"source\" href=\"#source-")
                .append(number)
                .append("\" aria-label=\"Source ")
                .append(number)
                .append("\">[")
                .append(number)
                .append("]</a>");
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
