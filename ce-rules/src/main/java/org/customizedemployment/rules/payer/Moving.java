package org.customizedemployment.rules.payer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * Something on its way from payer to payer.
 *
 * @param entry the entry that stands for it with the payer who is asked
 * @param original the one of the case that it is of
 * @param handedOn by whom it was handed on so far
 */
record Moving<E extends Entry>(E entry, EntryRef original, List<HandedOn> handedOn) {
    /** Of an id. */
    private static final int MOST = 120;

    Moving {
        handedOn = List.copyOf(handedOn);
    }

    /** As it is in the case, with its first payer. */
    static <E extends Entry> Moving<E> of(E entry) {
        return new Moving<>(entry, entry.toRef(), List.of());
    }

    /**
     * A part of a service, as an entry of the next payer's episode, under its authorization if it has just one.
     *
     * @param number of those that this service's handed-on parts have with that payer, from 1: other lines don't alter its id
     */
    static Moving<ServiceEntry> on(
            CaseFile file, Moving<ServiceEntry> one, ServiceInterval when, HandedOn by, Payer to, int number) {
        List<HandedOn> chain = one.chain(by);
        ServiceEntry.Builder builder = ServiceEntry.builder();
        builder.from(one.entry())
                .header(one.header(chain, number))
                .episode(to.episode())
                .when(when)
                .authorization(authorization(file, one.entry().getService(), when.firstDate(), to));
        return new Moving<>(builder.build(), one.original(), chain);
    }

    /** A milestone, likewise. */
    static Moving<Milestone> on(CaseFile file, Moving<Milestone> one, HandedOn by, Payer to) {
        List<HandedOn> chain = one.chain(by);
        Milestone.Builder builder = Milestone.builder();
        builder.from(one.entry())
                .header(one.header(chain, 1))
                .episode(to.episode())
                .authorization(authorization(
                        file, one.entry().getService(), one.entry().getReachedOn(), to));
        return new Moving<>(builder.build(), one.original(), chain);
    }

    private List<HandedOn> chain(HandedOn by) {
        List<HandedOn> chain = new ArrayList<>(handedOn);
        chain.add(by);
        return chain;
    }

    private EntryHeader header(List<HandedOn> chain, int number) {
        return EntryHeader.first(part(original.id(), chain.size() + "-" + number));
    }

    /** An id for a part of an entry; of one whose own is so long that nothing can be put to it, its digest stands for its end. */
    static String part(EntryId original, String part) {
        String whole = original + "~" + part;
        if (whole.length() <= MOST) {
            return whole;
        }
        String digest = Digest.of(original.value()).value();
        String end = "~" + digest.substring(digest.length() - 16) + "~" + part;
        int cut = MOST - end.length();
        boolean split = Character.isHighSurrogate(original.value().charAt(cut - 1));
        return original.value().substring(0, split ? cut - 1 : cut) + end;
    }

    private static Optional<EntryId> authorization(CaseFile file, ServiceCode service, LocalDate day, Payer to) {
        List<EntryId> all = file.entries(ServiceAuthorization.TYPE).stream()
                .filter(one -> one.getEpisode().equals(to.episode())
                        && one.getService().equals(service)
                        && one.getPeriod().contains(day))
                .map(ServiceAuthorization::id)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
