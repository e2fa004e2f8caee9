package org.customizedemployment.tck.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Makes up cases in which every attribute of every kind of entry is filled. It finds the attributes by reflection, so one that is added later
 * is covered without a change here. The same seed gives the same case. The values are valid, and meaningless: no such person exists.
 *
 * <pre>{@code
 * GeneratedCase generated = CaseGenerator.seeded(7).sample(200);
 * String page = myScreen(generated.caseFile());
 * generated.texts(Sensitivity.HEALTH).forEach(planted -> assertThat(page).doesNotContain(planted.text()));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseGenerator {
    private static final int TRIES = 1000;

    private final long seed;
    private final boolean sparse;
    private final boolean unknown;

    private CaseGenerator(long seed, boolean sparse, boolean unknown) {
        this.seed = seed;
        this.sparse = sparse;
        this.unknown = unknown;
    }

    /** Every attribute filled, every list with two elements. */
    public static CaseGenerator seeded(long seed) {
        return new CaseGenerator(seed, false, false);
    }

    /** As this, but optional attributes are there or not, and lists are of any length up to three. */
    public CaseGenerator sparse() {
        return new CaseGenerator(seed, true, unknown);
    }

    /** As this, with what only a later version knows: members of the case and of every entry, and an entry of another kind. */
    public CaseGenerator withUnknown() {
        return new CaseGenerator(seed, sparse, true);
    }

    /** Two entries of every kind: the first of a kind has no earlier one to point to, the second has. */
    public GeneratedCase sample() {
        return sample(2 * EntryTypes.all().size());
    }

    /**
     * @param size how many entries; at least one of every kind in any case
     */
    public GeneratedCase sample(int size) {
        List<EntryType<?>> types = EntryTypes.all();
        Map<String, List<EntryId>> ids = new LinkedHashMap<>();
        int count = Math.max(size, types.size());
        for (int i = 0; i < count; i++) {
            String kind = types.get(i % types.size()).getKind();
            ids.computeIfAbsent(kind, any -> new ArrayList<>()).add(EntryId.of(kind + "-" + (1 + i / types.size())));
        }
        CaseFileBuilder file = CaseFile.builder(CaseId.of("generated-" + seed));
        List<PlantedText> texts = new ArrayList<>();
        BuilderAccess access = new BuilderAccess();
        for (int i = 0; i < count; i++) {
            EntryType<?> type = types.get(i % types.size());
            file.add(entry(access, type, i / types.size(), ids, i, texts));
        }
        if (unknown) {
            Planter planter = Planter.plain(count, true);
            planter.into("later");
            file.unknownMembers(planter.unknownMembers(""));
            file.add(later(planter));
            texts.addAll(planter.texts());
        }
        return new GeneratedCase(file.build(), texts);
    }

    private static Entry later(Planter planter) {
        String json =
                "{\"kind\":\"later\",\"formatVersion\":1,\"header\":{\"id\":\"later-1\",\"version\":1},\"words\":\""
                        + planter.text("words", null) + "\"}";
        return OpaqueEntry.of("later", 1, EntryHeader.first("later-1"), json);
    }

    /** Tries until the values that happened to come up agree with each other, as the dates of a period must. */
    private Entry entry(
            BuilderAccess access,
            EntryType<?> type,
            int place,
            Map<String, List<EntryId>> ids,
            int number,
            List<PlantedText> texts) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long ofAttempt = (seed * 1_000_003L + number) * 1_000_033L + attempt;
            try {
                return entry(access, type, place, ids, number, ofAttempt, texts);
            } catch (InvalidValueException e) {
                // Other values will do.
            }
        }
        throw new IllegalStateException("no valid entry of kind '" + type.getKind() + "' in " + TRIES + " tries");
    }

    /** Twice from the same seed: the first time to learn to what kinds it points, the second time with entries of those. */
    private Entry entry(
            BuilderAccess access,
            EntryType<?> type,
            int place,
            Map<String, List<EntryId>> ids,
            int number,
            long ofAttempt,
            List<PlantedText> texts) {
        EntryId own = ids.getOrDefault(type.getKind(), List.of()).get(place);
        Planter dry = Planter.plain(number, unknown);
        Entry draft = new ValueMaker(access, new SimpleValues(new Random(ofAttempt), false), sparse, dry, own, id -> id)
                .entry(type);
        Map<EntryId, @Nullable EntryId> targets = new LinkedHashMap<>();
        for (EntryPointer pointer : draft.allPointers()) {
            targets.put(pointer.id(), target(pointer, type, place, ids));
        }
        Planter planter = Planter.plain(number, unknown);
        Entry entry = new ValueMaker(
                        access, new SimpleValues(new Random(ofAttempt), false), sparse, planter, own, targets::get)
                .entry(type);
        texts.addAll(planter.texts());
        return entry;
    }

    /** One of the right kind; of the same kind an earlier one, so that no chain leads back to itself. */
    private static @Nullable EntryId target(
            EntryPointer pointer, EntryType<?> from, int place, Map<String, List<EntryId>> ids) {
        String kind = pointer.kind() == null ? EntryTypes.all().get(0).getKind() : pointer.kind();
        List<EntryId> all = ids.getOrDefault(kind, List.of());
        if (kind.equals(from.getKind())) {
            return place == 0 ? null : all.get(place - 1);
        }
        return all.isEmpty() ? null : all.get(place % all.size());
    }
}
