package org.customizedemployment.tck.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.PlantedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every report and every format must hold: in no document, for no audience, in no language and no format is a text that the audience
 * may not read, whether on the page or in what stands around it. A subclass brings its reports, its formats, or both.
 *
 * <pre>{@code
 * final class OurReportsPrivacyTest extends ReportPrivacyContract {
 *     @Override protected List<Report<?>> reports() { return new OurReports().getReports(); }
 *     @Override protected List<Format> formats() { return List.of(new HtmlFormat(), new OurFormat()); }
 *     @Override protected Messages messages(Locale locale) { return BundleMessages.of(locale, List.of(ourWords)); }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ReportPrivacyContract {
    /** For subclasses. */
    protected ReportPrivacyContract() {}

    /** The reports to try. */
    protected abstract List<Report<?>> reports();

    /** The formats to write each in; one that compresses is left out, or brings its text unpacked. */
    protected abstract List<Format> formats();

    /** Words in a language. */
    protected abstract Messages messages(Locale locale);

    /** The languages to write each in: English and Spanish. */
    protected List<Locale> locales() {
        return List.of(Locale.forLanguageTag("en-US"), Locale.forLanguageTag("es-US"));
    }

    /** The cases to report on: with every kind of entry and every attribute. A subclass may add one that its reports show more of. */
    protected List<GeneratedCase> cases() {
        return List.of(
                CaseGenerator.seeded(11).withUnknown().sample(),
                CaseGenerator.seeded(12).sparse().withUnknown().sample(160));
    }

    /** Decisions on a case, for reports that explain one: made up, and about every entry. */
    protected List<Decision> decisions(CaseFile file) {
        return MadeUpDecisions.about(file);
    }

    /**
     * What stands around a rendered document, for example the name of the file it is kept in; nothing unless overridden.
     *
     * @return any number of texts that whoever gets the document sees
     */
    protected List<String> around(Document document, Format format) {
        return List.of();
    }

    /** Whoever reads it reads no more than their view lets them. */
    @Test
    @Tag("FED-PRIV-1")
    @Tag("FED-PRIV-2")
    public final void nothing_is_written_that_the_audience_may_not_read() {
        Set<String> leaks = new LinkedHashSet<>();
        int written = 0;
        for (GeneratedCase generated : cases()) {
            for (Viewed<?> viewed : Views.of(this, generated)) {
                for (Locale locale : locales()) {
                    written += leaks(viewed, Canaries.of(generated), locale, leaks);
                }
            }
        }
        assertThat(written).as("documents written").isPositive();
        assertThat(leaks).isEmpty();
    }

    /** With all consents gone an employer's document holds nothing that anyone but an employer said. */
    @Test
    @Tag("FED-PRIV-2")
    public final void without_a_consent_an_employer_reads_only_what_employers_said() {
        List<String> leaks = new ArrayList<>();
        for (GeneratedCase generated : cases()) {
            CaseFile closed = generated.caseFile();
            for (Consent consent : closed.entries(Consent.TYPE)) {
                closed = closed.without(consent.id());
            }
            Canaries canaries = Canaries.of(generated);
            for (Viewed<?> viewed : Views.ofEmployers(this, closed)) {
                Document document = viewed.build(messages(locales().get(0)));
                for (Format format : formats()) {
                    for (PlantedText one : canaries.in(
                            Rendering.of(format, document, messages(locales().get(0)), this::formats))) {
                        if (!Views.isEmployersOwn(one)) {
                            leaks.add(viewed + " in " + format.getDescriptor().id() + ": " + one.place());
                        }
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private int leaks(Viewed<?> viewed, Canaries canaries, Locale locale, Set<String> leaks) {
        Messages messages = messages(locale);
        Document document = viewed.build(messages);
        if (locale.equals(locales().get(0))) {
            canaries.toldBy(document).forEach(one -> leaks.add(viewed + " as toString: " + one));
        }
        for (Format format : formats()) {
            String where = viewed + " in " + format.getDescriptor().id() + ", " + locale.toLanguageTag();
            for (PlantedText one : canaries.in(Rendering.of(format, document, messages, this::formats))) {
                if (!viewed.mayShow(one)) {
                    leaks.add(where + ": " + one.place());
                }
            }
            canaries.in(String.join("\n", around(document, format)))
                    .forEach(one -> leaks.add(where + ", around it: " + one.place()));
        }
        return formats().size();
    }
}
