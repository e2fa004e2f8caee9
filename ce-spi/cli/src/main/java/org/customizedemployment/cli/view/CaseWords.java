package org.customizedemployment.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What entries say, in words for an audience. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseWords {
    private static final List<String> BESIDE = List.of("kind", "formatVersion", "header");

    private final CaseView view;
    private final Messages messages;
    private final Projection projection;

    public CaseWords(CaseView view, Messages messages) {
        this.view = view;
        this.messages = messages;
        this.projection = new Projection(view);
    }

    public Projection projection() {
        return projection;
    }

    /** The words for a key of the command line, with codes and numbers put in. */
    public String text(String key, Argument... arguments) {
        return messages.text("ce." + key, arguments);
    }

    /** Which entry, when it is true, how it became known: {@code agreement-1#2 · from May 4, 2026 · from a record, Ana}. */
    public String heading(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.toRef().toString());
        if (entry.getHeader().effective().isStated()) {
            parts.add(range(entry.getHeader().effective()));
        }
        parts.add(source(entry.getHeader()));
        return String.join(" · ", parts);
    }

    /** All that the audience may see of it, line by line. */
    public Block.LabelledValues values(Entry entry) {
        List<Block.LabelledValue> lines = new ArrayList<>();
        ObjectNode seen = projection.of(entry);
        for (Map.Entry<String, JsonNode> one : seen.properties()) {
            if (!BESIDE.contains(one.getKey())) {
                Class<?> declared = Member.of(entry.type().getValueClass(), one.getKey())
                        .map(Member::type)
                        .orElse(Object.class);
                String words = words(one.getValue(), declared);
                if (!words.isEmpty()) {
                    lines.add(new Block.LabelledValue(label(one.getKey()), Inline.words(words)));
                }
            }
        }
        return new Block.LabelledValues(lines);
    }

    /** A member's name in words. */
    public String label(String member) {
        String key = "ce.member." + member;
        return messages.has(key) ? messages.text(key) : member;
    }

    /** The days on which something is true. */
    public String range(EffectiveRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from == null && until == null) {
            return messages.text("range.not-stated");
        }
        String key = from == null ? "range.until" : until == null ? "range.from" : "range.between";
        List<Argument> days = new ArrayList<>();
        if (from != null) {
            days.add(new Argument("from", new ArgumentValue.OfDate(from)));
        }
        if (until != null) {
            days.add(new Argument("until", new ArgumentValue.OfDate(until)));
        }
        return messages.text(key, days.toArray(new Argument[0]));
    }

    public String time(PlaceTime time) {
        return messages.time(time);
    }

    /** Their name if the audience may read it, else their id. */
    public String person(ActorId actor) {
        return view.nameOf(actor).orElse(actor.value());
    }

    /** A kind, phase or other code in words. */
    public String code(String code) {
        return messages.value(new ArgumentValue.OfCode(code));
    }

    private String source(EntryHeader header) {
        Provenance provenance = header.provenance();
        List<String> parts = new ArrayList<>();
        String name = view.jobSeekerName().orElseGet(() -> messages.text("person.unnamed"));
        String key = "manner." + word(provenance.how());
        String own = key + ".for." + view.getAudience().word();
        parts.add(messages.text(messages.has(own) ? own : key).replace("{name}", name));
        ActorId by = provenance.by();
        if (by != null && provenance.how() != Manner.TOLD_BY_JOB_SEEKER) {
            parts.add(person(by));
        }
        EntryId activity = provenance.activity();
        if (activity != null) {
            parts.add(activity.value());
        }
        return String.join(", ", parts);
    }

    /** A value in words, by the class that declares it. */
    public String words(JsonNode value, Class<?> declared) {
        if (value.isArray()) {
            return String.join(
                    "; ",
                    value.values().stream()
                            .map(one -> words(one, declared))
                            .filter(one -> !one.isEmpty())
                            .toList());
        }
        if (value.isObject()) {
            return object(value, declared);
        }
        return value.isNull() ? "" : scalar(value.asString(), declared);
    }

    private String object(JsonNode value, Class<?> declared) {
        if (declared == ServiceInterval.class) {
            return time(value, "start") + " – " + time(value, "end");
        }
        if (declared == EffectiveRange.class) {
            return range(new EffectiveRange(day(value, "from"), day(value, "until")));
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : value.properties()) {
            Class<?> type = Member.of(declared, one.getKey()).map(Member::type).orElse(Object.class);
            String words = words(one.getValue(), type);
            if (!words.isEmpty()) {
                parts.add(label(one.getKey()).toLowerCase(messages.getLocale()) + " " + words);
            }
        }
        return String.join(", ", parts);
    }

    private String time(JsonNode value, String member) {
        return value.has(member)
                ? messages.time(PlaceTime.parse(value.get(member).asString()))
                : "";
    }

    private static @Nullable LocalDate day(JsonNode value, String member) {
        return value.has(member) ? LocalDate.parse(value.get(member).asString()) : null;
    }

    private String scalar(String text, Class<?> declared) {
        if (declared == LocalDate.class) {
            return messages.date(LocalDate.parse(text));
        } else if (declared == PlaceTime.class) {
            return messages.time(PlaceTime.parse(text));
        } else if (declared == Minutes.class) {
            return messages.minutes(Minutes.of(Long.parseLong(text)));
        } else if (declared == Money.class) {
            return messages.money(Money.parse(text));
        } else if (declared == Rate.class) {
            return messages.rate(Rate.parse(text));
        } else if (declared == boolean.class || declared == Boolean.class) {
            return messages.text(text.equals("true") ? "value.yes" : "value.no");
        } else if (declared == ActorId.class) {
            return person(ActorId.of(text));
        } else if (declared.isEnum()) {
            return constant(declared, text);
        }
        return declared == String.class || declared == EntryId.class ? text : code(text);
    }

    private String constant(Class<?> declared, String word) {
        String key = prefix(declared) + "." + word;
        if (messages.has(key)) {
            String own = key + ".for." + view.getAudience().word();
            return messages.text(messages.has(own) ? own : key)
                    .replace("{name}", view.jobSeekerName().orElseGet(() -> messages.text("person.unnamed")));
        }
        String own = "ce.word." + word;
        return messages.has(own) ? messages.text(own) : code(word);
    }

    /** Whether there are words for a constant of an enum. */
    static boolean hasWords(Messages messages, Enum<?> constant) {
        String word = word(constant);
        return messages.has(prefix(constant.getDeclaringClass()) + "." + word)
                || messages.has("ce.word." + word)
                || messages.has("code." + word);
    }

    /** Reports have words for some constants already. */
    private static String prefix(Class<?> declared) {
        if (declared == Manner.class) {
            return "manner";
        } else if (declared == Capacity.class) {
            return "capacity";
        } else if (declared == TeamRole.class) {
            return "role";
        } else if (declared == ProfileArea.class) {
            return "area";
        } else if (declared == StatementStanding.class) {
            return "standing";
        } else if (declared == ListingOrigin.class) {
            return "origin";
        } else if (declared == ContactMethod.class) {
            return "method";
        } else if (declared == DisclosureSubject.class) {
            return "disclosure.subject";
        }
        return "ce.word";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
