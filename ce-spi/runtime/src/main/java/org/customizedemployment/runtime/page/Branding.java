package org.customizedemployment.runtime.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.reports.text.ReportWords;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** In whose words and on whose paper documents are written, as far as their audience may know whose they are. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Branding {
    private final List<MessageSource> words;
    private final @Nullable Brand brand;

    Branding(List<MessageSource> words, @Nullable Brand brand) {
        this.words = List.copyOf(words);
        this.brand = brand;
    }

    Messages messages(Locale locale) {
        return messages(locale, brand);
    }

    Messages messages(Locale locale, @Nullable Brand wearing) {
        return BundleMessages.of(locale, sources(wearing));
    }

    /** An agency's own words come first. */
    private List<MessageSource> sources(@Nullable Brand wearing) {
        List<MessageSource> sources = new ArrayList<>(words);
        if (wearing != null) {
            sources.add(0, wearing.getMessages());
        }
        return sources;
    }

    /** A letterhead tells who stands behind a person: an employer sees it only where that was released (SEM-30), the public never. */
    @Nullable
    Brand wearing(Object view, Audience audience, boolean ofOnePerson) {
        boolean outside = audience == Audience.EMPLOYER || (audience == Audience.PUBLIC && ofOnePerson);
        boolean released = view instanceof EmployerView employer && employer.isBrandingReleased();
        return brand == null || !outside || released ? brand : brand.neutral();
    }

    /** Builds a document in the words of whoever's paper it is on, and says if some of them were not there. */
    Document built(Locale locale, @Nullable Brand wearing, Function<Messages, Document> report) {
        List<MessageSource> sources = sources(wearing);
        List<MessageSource> all = new ArrayList<>(sources);
        all.add(ReportWords.builtIn());
        Untranslated untranslated = new Untranslated(locale, MessageSource.firstOf(all));
        sources.add(0, untranslated);
        Messages messages = BundleMessages.of(locale, sources);
        Document document = untranslated.told(report.apply(messages), messages);
        return wearing == null ? document : wearing.dress(document);
    }
}
