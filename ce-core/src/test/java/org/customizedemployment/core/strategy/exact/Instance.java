package org.customizedemployment.core.strategy.exact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.discovery.Competence;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.TaskFrequency;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;

/** A small person and a small workplace, made up of a seed: few enough tasks and times that everything can be tried. All times are in quarter hours. */
final class Instance {
    static final int QUARTER = 15;
    static final EntryId EMPLOYER = EntryId.of("employer");

    private static final List<String> KINDS = List.of("fold", "wash", "sort");
    private static final List<WorkCondition> CONDITIONS =
            List.of(WorkCondition.NOISE, WorkCondition.WITH_OTHERS, WorkCondition.OUTDOORS);
    private static final List<TaskFrequency> FREQUENCIES = List.of(
            TaskFrequency.AS_NEEDED, TaskFrequency.WEEKLY, TaskFrequency.DAILY, TaskFrequency.SEVERAL_TIMES_A_WEEK);

    final List<WorkplaceJob> jobs = new ArrayList<>();
    final List<WorkTask> tasks = new ArrayList<>();
    final List<EmployerNeed> needs = new ArrayList<>();
    final List<ProfileStatement> statements = new ArrayList<>();
    final List<WorkCondition> place = new ArrayList<>();
    final List<WeeklyWindow> open = new ArrayList<>();

    private final long seed;
    private final Random random;

    Instance(long seed) {
        this.seed = seed;
        random = new Random(seed);
        job("baker", true);
        job("seller", true);
        job("vacant", false);
        task("core-baker", "baker", PrimaryResponsibility.YES);
        if (random.nextInt(8) > 0) {
            task("core-seller", "seller", PrimaryResponsibility.YES);
        }
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String job = List.of("baker", "seller", "vacant", "").get(random.nextInt(4));
            task("task-" + i, job, primary());
        }
        tasks.stream()
                .filter(task -> task.getJob().isEmpty() && random.nextInt(4) > 0)
                .forEach(this::need);
        if (random.nextInt(4) == 0) {
            place.add(CONDITIONS.get(random.nextInt(3)));
        }
        window(open, 2);
        profile();
    }

    private PrimaryResponsibility primary() {
        return switch (random.nextInt(8)) {
            case 0 -> PrimaryResponsibility.YES;
            case 1 -> PrimaryResponsibility.UNKNOWN;
            default -> PrimaryResponsibility.NO;
        };
    }

    private void job(String id, boolean held) {
        WorkplaceJob.Builder job = WorkplaceJob.builder();
        job.header(EntryHeader.first(id)).employer(EMPLOYER).title(id).pay(Rate.parse("USD 20.00 per hour"));
        if (held) {
            job.holder(ActorId.of("holder-of-" + id));
        }
        if (random.nextInt(3) == 0) {
            job.weekly(Minutes.of(30L * (4 + random.nextInt(20))));
        }
        jobs.add(job.build());
    }

    private void task(String id, String job, PrimaryResponsibility primary) {
        WorkTask.Builder task = WorkTask.builder();
        task.header(EntryHeader.first(id))
                .employer(EMPLOYER)
                .name(id)
                .weekly(MinutesRange.exactly(Minutes.of(QUARTER * (1L + random.nextInt(8)))))
                .primaryResponsibility(primary)
                .frequency(FREQUENCIES.get(random.nextInt(FREQUENCIES.size())))
                .divisible(random.nextInt(4) == 0)
                .addSkills(TaskKind.of(KINDS.get(random.nextInt(3))))
                .company(random.nextInt(4) == 0 ? Company.WITH_OTHERS : Company.UNKNOWN);
        if (random.nextInt(4) == 0) {
            task.addConditions(CONDITIONS.get(random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            List<WeeklyWindow> windows = new ArrayList<>();
            window(windows, 1);
            task.windows(windows);
        }
        if (!job.isEmpty()) {
            task.job(EntryId.of(job));
        }
        tasks.add(task.build());
    }

    private void need(WorkTask task) {
        EmployerNeed.Builder need = EmployerNeed.builder();
        need.header(EntryHeader.first("need-of-" + task.id()))
                .employer(EMPLOYER)
                .description("needed")
                .needKind(NeedKind.NOT_DONE)
                .status(NeedStatus.CONFIRMED_BY_EMPLOYER)
                .addTasks(task.id());
        needs.add(need.build());
    }

    /** One or two days, each with a stretch of up to an hour and a half somewhere between eight and eleven. */
    /** The same, as if each task could be done at any time. */
    Instance atAnyTime() {
        Instance free = new Instance(seed);
        free.tasks.replaceAll(
                task -> WorkTask.builder().from(task).windows(List.of()).build());
        return free;
    }

    private void window(List<WeeklyWindow> windows, int least) {
        int days = Math.max(least, 1 + random.nextInt(2));
        for (int day = 1; day <= days; day++) {
            int from = 8 * 60 + QUARTER * random.nextInt(5);
            windows.add(new WeeklyWindow(DayOfWeek.of(day), from, from + QUARTER * (3 + random.nextInt(6))));
        }
    }

    private void profile() {
        for (String kind : KINDS) {
            if (random.nextInt(3) > 0) {
                Competence competence = Competence.values()[random.nextInt(Competence.values().length)];
                says(ProfileArea.TASK_COMPETENCE, new ProfileTopic.Tasks(List.of(TaskKind.of(kind)), competence));
            }
        }
        if (random.nextInt(3) == 0) {
            says(
                    ProfileArea.INTEREST,
                    new ProfileTopic.Tasks(List.of(TaskKind.of(KINDS.get(random.nextInt(3)))), null));
        }
        if (random.nextInt(4) == 0) {
            List<TaskKind> two =
                    new ArrayList<>(KINDS.stream().map(TaskKind::of).toList());
            two.remove(random.nextInt(3));
            says(ProfileArea.DID_NOT_FIT, new ProfileTopic.Tasks(two, null));
        }
        int wishes = random.nextInt(4);
        for (int i = 0; i < wishes; i++) {
            ConditionWish wish = ConditionWish.values()[random.nextInt(4)];
            Integer order = wish.holds() || random.nextBoolean() ? null : 1 + random.nextInt(3);
            says(
                    ProfileArea.IDEAL_CONDITION,
                    new ProfileTopic.Condition(CONDITIONS.get(random.nextInt(3)), wish, order));
        }
        int times = random.nextInt(3);
        for (int i = 0; i < times; i++) {
            List<WeeklyWindow> windows = new ArrayList<>();
            window(windows, 1);
            says(ProfileArea.IDEAL_CONDITION, new ProfileTopic.Times(windows, true));
        }
        if (random.nextBoolean()) {
            Minutes least = random.nextInt(3) == 0 ? null : Minutes.of(QUARTER * (1L + random.nextInt(10)));
            Minutes most = random.nextInt(3) == 0 ? null : Minutes.of(QUARTER * (2L + random.nextInt(14)));
            says(ProfileArea.PREFERENCE, new ProfileTopic.Hours(least, most));
        }
        if (random.nextInt(6) == 0) {
            // At USD 20.00 an hour USD 65.00 a month is 45 minutes a week.
            Money month = Money.parse("USD " + 65 * (1 + random.nextInt(3)) + ".00");
            says(ProfileArea.PREFERENCE, new ProfileTopic.Pay(null, month));
        }
    }

    private void says(ProfileArea area, ProfileTopic topic) {
        statements.add(ProfileStatement.builder()
                .header(EntryHeader.first("statement-" + statements.size())
                        .withProvenance(Provenance.of(Manner.TOLD_BY_JOB_SEEKER, ActorId.of("job-seeker"))))
                .area(area)
                .text("words")
                .standing(StatementStanding.CONFIRMED)
                .topic(topic)
                .build());
    }

    WorkplaceBrief brief() {
        return new WorkplaceBrief(EMPLOYER, jobs, tasks, needs, open, place);
    }

    PersonBrief person() {
        return PersonBrief.of(ActorId.of("job-seeker"), statements);
    }

    /** The same, told in another order. */
    WorkplaceBrief shuffledBrief() {
        return new WorkplaceBrief(EMPLOYER, shuffled(jobs), shuffled(tasks), shuffled(needs), shuffled(open), place);
    }

    PersonBrief shuffledPerson() {
        return PersonBrief.of(ActorId.of("job-seeker"), shuffled(statements));
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(list.size()));
        return other;
    }
}
