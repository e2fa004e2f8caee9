package org.customizedemployment.tck.privacy;

import java.util.function.Predicate;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.generator.PlantedText;

/** A report with a view to build it over, and which of the planted texts that view lets it show. */
record Viewed<V>(Report<V> report, Audience audience, String through, Object view, Predicate<PlantedText> allowed) {
    Document build(Messages messages) {
        return report.build(report.getViewType().cast(view), messages);
    }

    boolean mayShow(PlantedText text) {
        return allowed.test(text);
    }

    @Override
    public String toString() {
        return report.getId() + " for " + audience.word() + " through " + through;
    }
}
