package org.customizedemployment.docs.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.testkit.KnowledgeLaw;
import org.customizedemployment.testkit.Lacking;

/**
 * A vendor that knows three kinds of entries still gets right answers: {@link KnowledgeLaw}, which also says what counts as an answer, tried on
 * cases that nobody thought up.
 */
class PartialKnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final KnowledgeLaw LAW = KnowledgeLaw.of(library(), DAY);
    /** The documents that rules ask for; the generator makes up types that none does. */
    private static final List<DocumentType> PAPERS = Stream.of(
                    "discovery-report",
                    "ce-plan",
                    "business-plan",
                    "self-employment-worksheet",
                    "job-seeker-information-agreement",
                    "provider-referral")
            .map(DocumentType::of)
            .toList();
    /** Made once, as that takes longer than all the rest. */
    private static final List<CaseFile> CASES =
            IntStream.range(0, 120).mapToObj(PartialKnowledgeTest::whole).toList();

    @Property(tries = 500)
    @Tag("SEM-11")
    void what_is_sure_by_a_few_kinds_is_so_by_all(@ForAll @IntRange(max = 1_000_000) int seed) {
        CaseFile whole = CASES.get(seed % CASES.size());
        List<EntryType<?>> kinds = new ArrayList<>(LAW.getKinds());
        Collections.shuffle(kinds, new Random(seed));
        CaseFile less = whole;
        for (EntryType<?> kind : kinds.subList(Math.min(3 + seed % 20, kinds.size()), kinds.size())) {
            less = Lacking.NOT_SUPPLIED.of(less, kind, List.of(), DAY);
        }
        assertThat(LAW.breaches(whole, less)).isEmpty();
    }

    @Property(tries = 150)
    @Tag("SEM-11")
    void what_is_sure_without_some_of_one_kind_is_so_with_it(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll Lacking way) {
        CaseFile whole = CASES.get(seed % CASES.size());
        for (EntryType<?> kind : LAW.getKinds()) {
            assertThat(LAW.breaches(whole, less(whole, kind, way, new Random(seed))))
                    .isEmpty();
        }
    }

    @Property(tries = 1500)
    @Tag("SEM-11")
    void what_is_sure_of_a_part_is_so_of_the_whole_whatever_is_lacking(@ForAll @IntRange(max = 1_000_000) int seed) {
        CaseFile whole = CASES.get(seed % CASES.size());
        Random random = new Random(seed);
        int oneIn = 2 + random.nextInt(6);
        CaseFile less = whole;
        for (EntryType<?> kind : LAW.getKinds()) {
            if (random.nextInt(oneIn) == 0) {
                less = less(less, kind, Lacking.values()[random.nextInt(Lacking.values().length)], random);
            }
        }
        assertThat(LAW.breaches(whole, less)).isEmpty();
    }

    /** It goes by nothing but a judgment on CT-31, which nobody made in these cases. */
    private static final String ASKED_OF_PEOPLE = "us-ct.less-intensive-considered";

    /** A law about sure answers says nothing where there are none. */
    @Example
    void in_these_cases_every_rule_is_sure_of_something() {
        Map<String, Set<Outcome>> sure = new TreeMap<>();
        for (CaseFile file : CASES) {
            LAW.outcomes(file).forEach((rule, outcome) -> {
                Set<Outcome> ofRule = sure.computeIfAbsent(rule, any -> EnumSet.noneOf(Outcome.class));
                if (KnowledgeLaw.isSure(outcome)) {
                    ofRule.add(outcome);
                }
            });
        }
        assertThat(sure).hasSizeGreaterThan(20);
        sure.remove(ASKED_OF_PEOPLE);
        assertThat(sure)
                .allSatisfy((rule, ofRule) -> assertThat(ofRule).as(rule).isNotEmpty());
    }

    private static CaseFile less(CaseFile file, EntryType<?> kind, Lacking way, Random random) {
        List<Entry> shuffled = new ArrayList<>(file.entries(kind));
        Collections.shuffle(shuffled, random);
        List<Entry> lost = shuffled.isEmpty() ? shuffled : shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
        return way.of(file, kind, lost, DAY.minusDays(1 + random.nextInt(400)));
    }

    /** A case of one person in which everything is said to be complete. */
    private static CaseFile whole(int seed) {
        CaseFile file = CaseGenerator.seeded(seed).sparse().sample(120).caseFile();
        List<JobSeeker> persons = file.entries(JobSeeker.TYPE);
        CaseFileBuilder builder = file.toBuilder();
        persons.subList(1, persons.size()).forEach(other -> builder.remove(other.id()));
        Random random = new Random(seed);
        for (DocumentRecord made : file.entries(DocumentRecord.TYPE)) {
            DocumentRecord.Builder read = DocumentRecord.builder();
            read.from(made).documentType(PAPERS.get(random.nextInt(PAPERS.size())));
            builder.remove(made.id()).put(read.build());
        }
        return KnowledgeLaw.complete(builder.build());
    }

    private static PackLibrary library() {
        // With a minimum wage, which the agency supplies: else the rule on it is never sure.
        PackProvider agency = FilePack.of(List.of(PackFile.of("agency.yaml", """
                format: ce-pack/1
                pack: {id: agency, version: 0.1.0, layers-over: [us-ct]}
                set-parameters:
                  - {id: us-ct.minimum-wage, citation: CT-34, values: [{rate: USD 17.00 per hour}]}
                """.getBytes(StandardCharsets.UTF_8))));
        PackLoad load = PackLoader.load(List.of(new FoundationsPack(), new UsCtPack(), agency));
        return ((PackLoad.Loaded) load).library();
    }
}
