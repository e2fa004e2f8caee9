package org.customizedemployment.brand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.brand.template.BlockTemplate;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;
import org.jspecify.annotations.Nullable;

/** A brand as it was read from a folder. Immutable. */
final class FolderBrand implements Brand {
    /** The letterhead of languages without one of their own. */
    static final String ANY = "";

    private final Map<String, Letterhead> letterheads;
    private final PropertiesSource words;
    private final Map<String, BlockTemplate> templates;
    private final Identity identity;
    private final boolean neutral;

    /**
     * @param letterheads by language
     * @param templates by {@code report/section_language}
     * @param identity what is not told where the letterhead is not released
     */
    FolderBrand(
            Map<String, Letterhead> letterheads,
            PropertiesSource words,
            Map<String, BlockTemplate> templates,
            Identity identity) {
        this(new LinkedHashMap<>(letterheads), words, new LinkedHashMap<>(templates), identity, false);
    }

    private FolderBrand(
            Map<String, Letterhead> letterheads,
            PropertiesSource words,
            Map<String, BlockTemplate> templates,
            Identity identity,
            boolean neutral) {
        this.letterheads = letterheads;
        this.words = words;
        this.templates = templates;
        this.identity = identity;
        this.neutral = neutral;
    }

    @Override
    public MessageSource getMessages() {
        return neutral ? (key, locale) -> words.find(key, locale).filter(text -> !identity.isIn(text)) : words;
    }

    @Override
    public List<String> getLanguages() {
        return words.getLanguages();
    }

    @Override
    public Brand neutral() {
        return new FolderBrand(letterheads, words, templates, identity, true);
    }

    @Override
    public Document dress(Document document) {
        Document paper = document.on(neutral ? null : letterhead(document.language()));
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(dressed(paper, block));
        }
        int first = 0;
        while (first < blocks.size() && !isContent(blocks.get(first))) {
            first++;
        }
        blocks.addAll(first, around(paper, "opening"));
        blocks.addAll(around(paper, "closing"));
        return paper.with(blocks);
    }

    /** How far a document is and as of when comes before everything else. */
    private static boolean isContent(Block block) {
        return !(block instanceof Block.Notice) && !(block instanceof Block.Paragraph);
    }

    private @Nullable Letterhead letterhead(Locale language) {
        Letterhead own = letterheads.get(language.getLanguage());
        return own == null ? letterheads.get(ANY) : own;
    }

    private Block dressed(Document paper, Block block) {
        if (!(block instanceof Block.Section section)) {
            return block;
        }
        String name = section.name();
        Optional<Block.Section> own = name == null ? Optional.empty() : own(paper, name, section);
        return own.isPresent()
                ? own.get()
                : new Block.Section(
                        name,
                        section.title(),
                        section.blocks().stream()
                                .map(one -> dressed(paper, one))
                                .toList());
    }

    /** Empty where there is no template, it shows nothing here, or it would tell whose document this is. */
    private Optional<Block.Section> own(Document paper, String name, Block.Section section) {
        return template(paper, name)
                .map(one -> one.fill(paper, section))
                .filter(one -> !one.blocks().isEmpty())
                .filter(one -> !neutral || !identity.isIn(List.of(one)));
    }

    private List<Block> around(Document paper, String name) {
        Optional<Block.Section> own = own(paper, name, new Block.Section(name, "", List.of()));
        if (own.isEmpty()) {
            return List.of();
        }
        return own.get().title().isEmpty() ? own.get().blocks() : List.of(own.get());
    }

    private Optional<BlockTemplate> template(Document document, String name) {
        String place = document.report() + "/" + name + "_";
        Locale language = document.language();
        BlockTemplate exact = templates.get(place + language.toLanguageTag());
        return Optional.ofNullable(exact == null ? templates.get(place + language.getLanguage()) : exact);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "FolderBrand{" + words.getLanguages() + ", " + templates.size() + " sections}";
    }
}
