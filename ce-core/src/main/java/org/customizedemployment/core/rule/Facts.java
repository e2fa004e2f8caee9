package org.customizedemployment.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ServiceEntry;
import org.jspecify.annotations.Nullable;

/**
 * Everything a rule may look at: the case file with its index, the named dates, references from outside and dated parameters. Read-only.
 * Reading a parameter is noted, so that the decision can say which value it went by. One instance serves one rule at a time.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Facts {
    /** Kinds of which one part happens after another. */
    private static final List<EntryType<?>> HAPPENING_BY_AND_BY =
            List.of(ServiceAuthorization.TYPE, ServiceEntry.TYPE, DocumentRecord.TYPE);

    private final FactBasis basis;
    private final boolean explaining;
    /** Only there while somebody asks for an explanation; without it nothing is recorded and nothing allocated. */
    private final @Nullable Set<FactRead> recorded;

    /** Moves on only while many entries are gone through, see {@link #turnTo}. */
    private @Nullable Entry subject;

    /** What rules ask for one after the other; kept only where no reading of parameters has to be noted. */
    private @Nullable Derived<?> lastAsked;

    private @Nullable Object lastGot;
    private @Nullable SortedMap<ParameterId, ParameterRead> reads;

    private Facts(FactBasis basis, @Nullable Entry subject, boolean explaining, @Nullable Set<FactRead> recorded) {
        this.basis = basis;
        this.subject = subject;
        this.explaining = explaining;
        this.recorded = recorded;
    }

    /** The case as it stood on the decision date: what happened later, as an approval or a signature, was not there to be seen. */
    public static Facts of(CaseFile caseFile, AsOf asOf, References references, Parameters parameters) {
        List<NamedDate> dates = asOf.resolved(caseFile.getLastRecorded());
        CaseFile then = caseFile;
        for (NamedDate one : dates) {
            then = one.name() == DateName.DECISION ? caseFile.happenedBy(one.date(), HAPPENING_BY_AND_BY) : then;
        }
        return new Facts(new FactBasis(then, CaseIndex.of(then), dates, references, parameters), null, true, null);
    }

    /** The same facts about one entry, for rules that judge an entry when it is recorded. */
    public Facts about(Entry entry) {
        return new Facts(basis, entry, explaining, recorded);
    }

    /** The same facts with that date in the place of what was given for it; for a claim line, which goes by its own service date. */
    public Facts on(DateName name, LocalDate date) {
        List<NamedDate> other = new ArrayList<>(basis.dates);
        other.removeIf(one -> one.name() == name);
        other.add(new NamedDate(name, date, false));
        return new Facts(basis.on(List.copyOf(other)), subject, explaining, recorded);
    }

    /** The date by which rules and parameters go: that of the service if one is asked about, else that of the decision. */
    public Optional<LocalDate> getRuleDate() {
        Optional<LocalDate> service = date(DateName.SERVICE);
        return service.isPresent() ? service : date(DateName.DECISION);
    }

    /** The same facts with nothing read yet. Where nobody asks for reasons nothing ever is. */
    Facts unread() {
        return !explaining && reads == null ? this : new Facts(basis, subject, explaining, recorded);
    }

    /**
     * The same facts for rules that are asked for their outcome alone. A host that asks of many entries makes these once and says
     * {@link #about} each.
     */
    public Facts unexplained() {
        return explaining ? new Facts(basis, subject, false, recorded) : this;
    }

    /** The same facts with reasons to be read, for a rule that goes by what another one says. */
    public Facts explained() {
        return explaining ? this : new Facts(basis, subject, true, recorded);
    }

    /**
     * Whether reasons, evidence and what is missing will be read. If not, a rule may answer with {@link Finding#plain}: the outcome must be the
     * same. A rule that never asks is right too.
     */
    public boolean isExplaining() {
        return explaining;
    }

    /** Something that is worked out once for all rules that ask for it. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // what is kept for it was made by it, and it goes by identity
    public <T> T get(Derived<T> what) {
        if (what == lastAsked && lastGot != null) {
            return (T) lastGot;
        }
        DerivedValues derived = basis.derived;
        DerivedValues.Value value = derived.find(what);
        if (value == null) {
            Facts own = new Facts(basis, null, true, recorded);
            value = derived.keep(what, new DerivedValues.Value(what.from(own), own.getParametersRead()));
        }
        if (explaining) {
            readAll(value.reads());
        } else {
            lastAsked = what;
            lastGot = value.value();
        }
        return (T) value.value();
    }

    /**
     * What a rule finds by the same facts. It is asked once for all that go by it, so that a requirement made of others costs no more than they
     * do; parameters it reads count as read here too. Of an entry that is being recorded each asks for itself.
     */
    public Finding finding(Rule rule) {
        if (subject != null) {
            return rule.evaluate(this);
        }
        return explaining ? explainedFinding(rule) : plainFinding(rule);
    }

    private Finding explainedFinding(Rule rule) {
        OnceFound<Rule, DerivedValues.Value> known = basis.derived.explained();
        DerivedValues.Value value = known.find(rule);
        if (value == null) {
            Facts own = unread();
            Finding finding = rule.evaluate(own);
            value = known.keep(rule, new DerivedValues.Value(finding, own.getParametersRead()));
        }
        readAll(value.reads());
        return (Finding) value.value();
    }

    private Finding plainFinding(Rule rule) {
        PlainFindings known = basis.derived.plain();
        Finding finding = known.find(rule);
        return finding == null ? known.keep(rule, rule.evaluate(this)) : finding;
    }

    /** The same facts, remembering from now on what is looked at. */
    Facts recording() {
        return new Facts(basis.on(basis.dates), subject, true, new LinkedHashSet<>());
    }

    /** These facts for the asking of many entries in turn, without reasons; for one thread. */
    Facts turning() {
        return new Facts(basis, null, false, recorded);
    }

    /** Whether that is the list of all entries of a kind in the case. */
    @SuppressWarnings(
            "ReferenceEquality") // the same list: that it has the same in it would cost more to find out than it saves
    boolean isAll(List<? extends Entry> entries) {
        return entries == basis.caseFile.entries(entries.get(0).type());
    }

    /** Makes that entry the one that is asked about; null: none. */
    void turnTo(@Nullable Entry entry) {
        subject = entry;
    }

    /** What was looked at since {@link #recording}; empty where nothing is recorded. */
    List<FactRead> getRecorded() {
        return recorded == null ? List.of() : List.copyOf(recorded);
    }

    /** Remembers how complete a kind is, which the engine looks at for the rule. */
    void recordCoverage(EntryType<?> type) {
        if (recorded != null) {
            Coverage.Level level = basis.index.coverageOf(type).level();
            record(FactRead.Kind.COVERAGE, type.getKind(), new ArgumentValue.OfCode(word(level)));
        }
    }

    private void record(FactRead.Kind kind, String what, @Nullable ArgumentValue found) {
        if (recorded != null) {
            recorded.add(new FactRead(kind, what, found));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public CaseFile getCaseFile() {
        if (recorded != null) {
            record(FactRead.Kind.CASE, "case-file", null);
        }
        return basis.caseFile;
    }

    /** How complete a kind is: as that of {@link #getCaseFile}, but looked up once for all rules. */
    public Coverage coverageOf(EntryType<?> type) {
        record(FactRead.Kind.CASE, "case-file", null);
        return basis.index.coverageOf(type);
    }

    boolean isSupplied(EntryType<?> type) {
        return basis.index.isSupplied(type);
    }

    /** What has been looked up once for all rules. */
    public CaseIndex getIndex() {
        if (recorded != null) {
            record(FactRead.Kind.CASE, "index", null);
        }
        return basis.index;
    }

    public References getReferences() {
        if (recorded != null) {
            record(FactRead.Kind.REFERENCES, basis.references.id(), null);
        }
        return basis.references;
    }

    public Parameters getParameters() {
        return basis.parameters;
    }

    /** The entry that is judged, if the rule is bound to the recording of one. */
    public Optional<Entry> getSubject() {
        if (recorded != null && subject != null) {
            record(FactRead.Kind.SUBJECT, subject.type().getKind(), new ArgumentValue.OfEntry(subject.toRef()));
        }
        return Optional.ofNullable(subject);
    }

    /** The entry that is judged if it is of that kind; null if it is of another, or there is none. */
    public <E extends Entry> @Nullable E subject(EntryType<E> type) {
        Entry one = subject;
        if (recorded != null) {
            getSubject();
        }
        return type.getValueClass().isInstance(one) ? type.getValueClass().cast(one) : null;
    }

    public <E extends Entry> List<E> entries(EntryType<E> type) {
        List<E> entries = basis.index.entries(type);
        if (recorded != null) {
            ArgumentValue count = new ArgumentValue.OfNumber(BigDecimal.valueOf(entries.size()));
            record(FactRead.Kind.ENTRIES, type.getKind(), count);
        }
        return entries;
    }

    /** A named date; empty if the caller gave none and it does not default. */
    public Optional<LocalDate> date(DateName name) {
        Optional<LocalDate> found = basis.date(name);
        if (recorded != null) {
            record(
                    FactRead.Kind.DATE,
                    name.word(),
                    found.map(ArgumentValue.OfDate::new).orElse(null));
        }
        return found;
    }

    /** All dates in force. */
    public List<NamedDate> getDates() {
        return basis.dates;
    }

    /** A parameter on a day; empty if none is declared for it. Its value may be null: not supplied. */
    public Optional<DatedParameter> parameter(ParameterId id, LocalDate day) {
        Optional<DatedParameter> found = basis.parameters.find(id, day);
        if (recorded != null) {
            record(
                    FactRead.Kind.PARAMETER,
                    id.value(),
                    found.map(DatedParameter::value).orElse(null));
        }
        if (explaining && found.isPresent()) {
            DatedParameter one = found.get();
            read(new ParameterRead(one.id(), one.value(), one.effective(), one.citation(), one.pack()));
        }
        return found;
    }

    private void readAll(List<ParameterRead> all) {
        for (int at = 0; at < all.size(); at++) {
            read(all.get(at));
        }
    }

    private void read(ParameterRead one) {
        if (!explaining) {
            return;
        }
        SortedMap<ParameterId, ParameterRead> all = reads == null ? new TreeMap<>() : reads;
        all.put(one.id(), one);
        reads = all;
    }

    /** The parameters read so far, by id, which are then forgotten: for the next rule. */
    List<ParameterRead> takeParametersRead() {
        List<ParameterRead> taken = getParametersRead();
        reads = null;
        return taken;
    }

    /** The parameters read so far, by id. */
    public List<ParameterRead> getParametersRead() {
        return reads == null ? List.of() : List.copyOf(reads.values());
    }
}
