package org.customizedemployment.benchmarks.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.reports.format.HtmlFormat;

/**
 * The Discovery Report for the team as someone writes it who wants this one page in English and nothing else: a string builder, the words between the
 * tags, no view, no other audience, no other format. It escapes what it is given and leaves out what was set aside, and gives the very bytes that the
 * library gives for the case of {@link DiscoveryCase}, whatever its size.
 */
final class PageByHand {
    private static final String CSS =
            new String(ByHand.resource(HtmlFormat.class, "report.css"), StandardCharsets.UTF_8);

    private final CaseFile file;
    private final StringBuilder page = new StringBuilder(1 << 16);
    private final PageSources sources = new PageSources(page);
    private final Map<ActorId, String> names = new HashMap<>();
    private String name = "";

    private PageByHand(CaseFile file) {
        this.file = file;
    }

    static byte[] of(CaseFile file) {
        return new PageByHand(file).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        JobSeeker person = file.entries(JobSeeker.TYPE).get(0);
        name = person.getChosenName();
        names.put(person.getActor(), name);
        file.entries(TeamMember.TYPE).forEach(one -> names.put(one.getActor(), one.getName()));
        DocumentRecord report = file.entries(DocumentRecord.TYPE).get(0);
        page.append("<!doctype html>\n<html lang=\"en-US\">\n <head>\n  <meta charset=\"utf-8\">\n")
                .append("  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("  <meta name=\"document-state\" content=\"Draft, reviewed by the job seeker\">\n")
                .append("  <title>Discovery Report: ");
        text(name).append("</title>\n  <style>").append(CSS).append("</style>\n </head>\n");
        page.append(" <body data-report=\"discovery\">\n  <a class=\"skip\" href=\"#content\">Skip to content</a>\n")
                .append("  <header>\n   <h1>Discovery Report: ");
        text(name).append("</h1>\n   <p class=\"state\">Draft, reviewed by the job seeker</p>\n  </header>\n");
        page.append("  <main id=\"content\">\n");
        standing(report);
        person(person);
        team();
        activities();
        profile();
        themes();
        support();
        sources.list();
        page.append("  </main>\n  <footer>\n   <p>Discovery Report: ");
        text(name)
                .append(
                        "</p>\n   <p>This copy is for the team.</p>\n   <p>Small numbers in square brackets point to the")
                .append(" list of sources: the entries of the case that a statement or figure comes from.</p>\n")
                .append("  </footer>\n </body>\n</html>\n");
        return page.toString();
    }

    private void standing(DocumentRecord report) {
        page.append(
                        "   <div class=\"notice\" role=\"note\">\n    <p class=\"notice-title\"><strong>Where this document")
                .append(
                        " stands</strong></p>\n    <p>The job seeker has looked it through; the team still has to. It is")
                .append(" not final. <small class=\"requirement\">CT-28</small>");
        source(report).append("</p>\n    <ul>\n");
        for (Review review : report.getReviews()) {
            page.append("     <li>Reviewed by ");
            text(names.getOrDefault(review.by(), "")).append(" (job seeker) on ");
            PageWords.date(page, review.on()).append("</li>\n");
        }
        page.append("    </ul>\n   </div>\n   <p>As of ");
        PageWords.date(page, DiscoveryCase.DAY).append(".</p>\n");
    }

    private void person(JobSeeker person) {
        page.append("   <section>\n    <h2>Who ");
        text(name).append(" is</h2>\n    <dl>\n     <div>\n      <dt>Name</dt>\n      <dd>");
        text(name);
        source(person).append("</dd>\n     </div>\n     <div>\n      <dt>Pronouns</dt>\n      <dd>");
        text(person.getPronouns().orElse("")).append("</dd>\n     </div>\n     <div>\n");
        page.append("      <dt>Likes to communicate</dt>\n      <dd>");
        text(person.getCommunicationMode().orElse("")).append("</dd>\n     </div>\n    </dl>\n   </section>\n");
    }

    private void team() {
        page.append("   <section>\n    <h2>The team</h2>\n");
        table("    ", "Team members", "Name", "Role", "How they know the person");
        for (TeamMember one : file.entries(TeamMember.TYPE)) {
            page.append("      <tr>\n       <th scope=\"row\" data-label=\"Name\"><span class=\"value\">");
            text(one.getName());
            source(one)
                    .append("</span></th>\n       <td data-label=\"Role\"><span class=\"value\">Customized Employment")
                    .append(
                            " specialist</span></td>\n       <td data-label=\"How they know the person\"><span class=\"value\">");
            text(one.getRelationship().orElse("")).append("</span></td>\n      </tr>\n");
        }
        page.append("     </tbody>\n    </table>\n   </section>\n");
    }

    private void activities() {
        List<Activity> done = new ArrayList<>();
        for (Activity one : file.entries(Activity.TYPE)) {
            if (one.getComponent().equals(ServiceComponent.DISCOVERY)
                    && !one.getActivityKind().equals(ActivityKind.DOCUMENTATION)) {
                done.add(one);
            }
        }
        done.sort(Comparator.comparing((Activity one) -> one.getWhen().start()).thenComparing(Activity::id));
        page.append("   <section>\n    <h2>What was done</h2>\n    <p>").append(done.size());
        page.append(" activities are recorded. Their exact times are in the activities log.");
        sources.citeNew(done).append("</p>\n");
        table("    ", "Activities of Discovery", "Date", "Activity", "Place", "With");
        for (Activity one : done) {
            page.append("      <tr>\n       <td data-label=\"Date\"><span class=\"value\">");
            PageWords.date(page, one.getWhen().firstDate());
            page.append("</span></td>\n       <th scope=\"row\" data-label=\"Activity\"><span class=\"value\">");
            text(one.getTitle());
            source(one).append("</span></th>\n       <td data-label=\"Place\"><span class=\"value\">");
            text(one.getPlace().orElse(""))
                    .append("</span></td>\n       <td data-label=\"With\"><span class=\"value\">");
            people(one);
            page.append("</span></td>\n      </tr>\n");
        }
        page.append("     </tbody>\n    </table>\n   </section>\n");
    }

    private void people(Activity activity) {
        List<ActorId> people = new ArrayList<>(activity.getPeople());
        people.addAll(activity.getStaff());
        for (int i = 0; i < people.size(); i++) {
            page.append(i == 0 ? "" : i == people.size() - 1 ? " and " : ", ");
            text(names.getOrDefault(people.get(i), people.get(i).value()));
        }
    }

    private void profile() {
        page.append("   <section>\n    <h2>What was learned about ");
        text(name).append("</h2>\n");
        statements("    ", "What the person brings", "", of(ProfileArea.CONTRIBUTION));
        statements("    ", "Interests", "", of(ProfileArea.INTEREST));
        statements("    ", "Preferences", "", of(ProfileArea.PREFERENCE));
        statements("    ", "Works best when", "", of(ProfileArea.IDEAL_CONDITION));
        statements("    ", "Tasks done well", "", of(ProfileArea.TASK_COMPETENCE));
        statements("    ", "How the person learns", "", of(ProfileArea.LEARNING));
        statements("    ", "Connections", "", of(ProfileArea.CONNECTION));
        page.append("   </section>\n   <section>\n    <h2>What did not fit</h2>\n");
        statements("    ", "What did not fit", " class=\"heard-only\"", of(ProfileArea.DID_NOT_FIT));
        page.append("   </section>\n");
    }

    private List<ProfileStatement> of(ProfileArea area) {
        List<ProfileStatement> all = new ArrayList<>();
        for (ProfileStatement one : file.entries(ProfileStatement.TYPE)) {
            if (one.getArea() == area && one.getStanding() != StatementStanding.SET_ASIDE) {
                all.add(one);
            }
        }
        return all;
    }

    private void themes() {
        page.append("   <section>\n    <h2>Vocational themes</h2>\n");
        for (VocationalTheme theme : file.entries(VocationalTheme.TYPE)) {
            page.append("    <section>\n     <h3>");
            text(theme.getTitle()).append("</h3>\n     <p>");
            text(theme.getDescription().orElse(""));
            source(theme).append("</p>\n");
            List<ProfileStatement> all = new ArrayList<>();
            for (EntryId id : theme.getStatements()) {
                file.find(ProfileStatement.TYPE, id)
                        .filter(one -> one.getStanding() != StatementStanding.SET_ASIDE)
                        .ifPresent(all::add);
            }
            statements("     ", "What the theme rests on", "", all);
            page.append("    </section>\n");
        }
        page.append("   </section>\n");
    }

    private void statements(String indent, String caption, String attributes, List<ProfileStatement> statements) {
        begin(indent, caption, attributes, "Statement", "How it stands", "How we know");
        for (ProfileStatement one : statements) {
            page.append(indent).append("  <tr>\n").append(indent);
            page.append("   <th scope=\"row\" data-label=\"Statement\"><span class=\"value\">");
            text(one.getText());
            source(one).append("</span></th>\n").append(indent);
            page.append("   <td data-label=\"How it stands\"><span class=\"value\">");
            page.append(PageWords.standing(one.getStanding()))
                    .append("</span></td>\n")
                    .append(indent);
            page.append("   <td data-label=\"How we know\"><span class=\"value\">");
            known(one);
            page.append("</span></td>\n").append(indent).append("  </tr>\n");
        }
        page.append(indent).append(" </tbody>\n").append(indent).append("</table>\n");
    }

    private void known(ProfileStatement statement) {
        Provenance provenance = statement.getHeader().provenance();
        Manner how = provenance.how();
        ActorId by = provenance.by();
        if (how == Manner.TOLD_BY_JOB_SEEKER) {
            page.append("Told by ");
            text(name);
        } else {
            page.append(PageWords.manner(how));
            if (by != null) {
                page.append(", ");
                text(names.getOrDefault(by, by.value()));
            }
        }
        EntryId activity = provenance.activity();
        if (activity != null) {
            Activity in = file.find(Activity.TYPE, activity).orElseThrow();
            page.append(", in \"");
            text(in.getTitle()).append("\" on ");
            PageWords.date(page, in.getWhen().firstDate());
        }
    }

    private void support() {
        page.append(
                        "   <section>\n    <h2>Support in the job</h2>\n    <p>Support that will likely be needed after the start,")
                .append(
                        " and how it can be given. Support by family, friends and co-workers makes paid support smaller.")
                .append(" <small class=\"requirement\">CT-28</small></p>\n");
        statements("    ", "Support that helps", "", of(ProfileArea.SUPPORT_NEED));
        EmploymentPlan plan = file.entries(EmploymentPlan.TYPE).get(0);
        items("Likely support and strategies", plan.getLikelySupports(), plan);
        items("Support by family, friends and co-workers", plan.getNaturalSupports(), plan);
        page.append("   </section>\n");
    }

    private void items(String title, List<String> items, EmploymentPlan plan) {
        page.append("    <section>\n     <h3>").append(title).append("</h3>\n     <ul>\n");
        for (String item : items) {
            page.append("      <li>");
            text(item);
            source(plan).append("</li>\n");
        }
        page.append("     </ul>\n    </section>\n");
    }

    private void table(String indent, String caption, String... columns) {
        begin(indent, caption, "", columns);
    }

    private void begin(String indent, String caption, String attributes, String... columns) {
        page.append(indent)
                .append("<table>\n")
                .append(indent)
                .append(" <caption")
                .append(attributes);
        page.append('>').append(caption).append("</caption>\n");
        page.append(indent).append(" <thead>\n").append(indent).append("  <tr>\n");
        for (String column : columns) {
            page.append(indent).append("   <th scope=\"col\">").append(column).append("</th>\n");
        }
        page.append(indent).append("  </tr>\n").append(indent).append(" </thead>\n");
        page.append(indent).append(" <tbody>\n");
    }

    private StringBuilder source(Entry entry) {
        return sources.cite(entry);
    }

    private StringBuilder text(String text) {
        return PageWords.escaped(page, text);
    }
}
