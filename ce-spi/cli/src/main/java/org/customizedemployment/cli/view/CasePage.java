package org.customizedemployment.cli.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole case, or part of it, on a page. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CasePage {
    private final CaseFile file;
    private final CaseView view;
    private final CaseWords words;
    private @Nullable String kind;
    private @Nullable EntryId entry;

    public CasePage(CaseFile file, CaseView view, Messages messages) {
        this.file = file;
        this.view = view;
        this.words = new CaseWords(view, messages);
    }

    /** Leaves out entries of all other kinds. */
    public void onlyKind(String word) {
        kind = word;
    }

    /** Leaves out all other entries, and shows this one in all its versions. */
    public void onlyEntry(EntryId id) {
        entry = id;
    }

    /** The name the job seeker goes by; the case's id before it has one. */
    public String title() {
        return view.jobSeekerName().orElse(view.getCaseId().value());
    }

    /** What the team works on now. */
    public String standing() {
        return view.getFocus()
                .map(phase -> words.text("show.focus", new Argument("phase", new ArgumentValue.OfCode(phase.value()))))
                .orElseGet(() -> words.text("show.no-focus"));
    }

    /**
     * @param asOf the day that was asked for; null for the current versions
     */
    public List<Block> blocks(@Nullable LocalDate asOf) {
        List<Block> blocks = new ArrayList<>();
        if (asOf != null) {
            blocks.add(
                    Block.Paragraph.of(words.text("show.as-of", new Argument("date", new ArgumentValue.OfDate(asOf)))));
        }
        if (startsFromExistingJob()) {
            blocks.add(new Block.Notice(
                    words.text("show.existing-job"),
                    List.of(new Block.Paragraph(List.of(
                            new Inline.Words(words.text("show.existing-job.reminder")),
                            new Inline.Requirements(List.of(Citation.of("SEM-6"), Citation.of("ODEP-D2"))))))));
        }
        kinds().forEach((type, some) -> blocks.add(section(type, some)));
        erased(blocks);
        if (kinds().isEmpty() && blocks.isEmpty()) {
            blocks.add(Block.Paragraph.of(words.text("show.nothing")));
        }
        return blocks;
    }

    /** The same as JSON: what the audience may see of each entry, and no more. */
    public String json() {
        ObjectNode page = Projection.JSON.createObjectNode();
        page.put("case", view.getCaseId().value());
        page.put("audience", view.getAudience().word());
        view.getFocus().ifPresent(phase -> page.put("focus", phase.value()));
        ArrayNode entries = page.putArray("entries");
        kinds().values()
                .forEach(some ->
                        some.forEach(one -> entries.add(words.projection().of(one))));
        ArrayNode gone = page.putArray("erased");
        file.erased().forEach((id, type) -> {
            if (shown(id, type)) {
                gone.addObject().put("id", id.value()).put("kind", type.getKind());
            }
        });
        return page.toPrettyString();
    }

    /** Customizing a job that someone has is voluntary, and takes no right away (SEM-6). */
    private boolean startsFromExistingJob() {
        return view.entries(Pursuit.TYPE).stream()
                .anyMatch(one -> one.isFromExistingJob() && one.getState() != PursuitState.ENDED);
    }

    private Map<EntryType<?>, List<Entry>> kinds() {
        Map<EntryType<?>, List<Entry>> kinds = new LinkedHashMap<>();
        for (Entry one : file.allEntries()) {
            if (shown(one.id(), one.type()) && view.shows(one)) {
                kinds.computeIfAbsent(one.type(), any -> new ArrayList<>())
                        .addAll(entry == null ? List.of(one) : view.versions(one.id()));
            }
        }
        return kinds;
    }

    private boolean shown(EntryId id, EntryType<?> type) {
        return (kind == null || type.getKind().equals(kind)) && (entry == null || id.equals(entry));
    }

    private Block section(EntryType<?> type, List<Entry> entries) {
        List<Block> blocks = new ArrayList<>();
        entries.forEach(one -> blocks.add(new Block.Section(words.heading(one), List.of(words.values(one)))));
        return new Block.Section(
                words.text(
                        "show.kind",
                        new Argument("kind", new ArgumentValue.OfCode(type.getKind())),
                        new Argument("number", new ArgumentValue.OfNumber(BigDecimal.valueOf(entries.size())))),
                blocks);
    }

    private void erased(List<Block> blocks) {
        List<List<Inline>> gone = new ArrayList<>();
        file.erased().forEach((id, type) -> {
            if (shown(id, type)) {
                gone.add(Inline.words(id + " (" + words.code(type.getKind()) + ")"));
            }
        });
        if (!gone.isEmpty()) {
            blocks.add(new Block.Section(words.text("show.erased"), List.of(new Block.Listing(false, gone))));
        }
    }
}
