package org.customizedemployment.tck.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourceFault;
import org.customizedemployment.spi.source.SourceProblem;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.source.Supply;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** The contract, put to one right source and to sources with one mistake each. */
final class BrokenSources {
    private BrokenSources() {}

    abstract static class Trial extends CaseSourceContract {
        private ModelTables tables = new ModelTables();

        ModelTables made() {
            return new ModelTables();
        }

        @Override
        protected final CaseSource open() {
            tables = made();
            return tables;
        }

        @Override
        protected final TheirRows rows() {
            return tables;
        }
    }

    static final class Right extends Trial {}

    static final class OtherKind extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public Descriptor getDescriptor() {
                    return Descriptor.of("model", "1", ProviderKind.STORE);
                }
            };
        }
    }

    static final class RepeatsTheLastOfThePage extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                    Page<SourcedCase> right = super.scan(after, max);
                    if (after == null || max == 1) {
                        return right;
                    }
                    List<SourcedCase> items = new ArrayList<>(right.items());
                    items.add(0, read(after.value()));
                    return new Page<>(items.subList(0, Math.min(max, items.size())), right.more());
                }
            };
        }
    }

    static final class OrderByChance extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                private int asked;

                @Override
                public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                    Page<SourcedCase> right = super.scan(after, max);
                    List<SourcedCase> items = new ArrayList<>(right.items());
                    Collections.rotate(items, asked++);
                    return new Page<>(items, right.more());
                }
            };
        }
    }

    static final class NeedsTheCursor extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                    return after == null || clients.containsKey(after.value())
                            ? super.scan(after, max)
                            : new Page<>(List.of(), false);
                }
            };
        }
    }

    static final class PagesWithoutTheDay extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                    Page<SourcedCase> right = super.scan(after, max);
                    return new Page<>(
                            right.items().stream()
                                    .map(one -> with(
                                            one,
                                            ((SourcedCase.Supplied) one)
                                                    .caseFile()
                                                    .recordedOn(LocalDate.of(2026, 4, 1))))
                                    .toList(),
                            right.more());
                }
            };
        }
    }

    static final class FindsBySimilarity extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Optional<SourcedCase> find(CaseId id) {
                    return clients.keySet().stream()
                            .filter(one -> id.value().startsWith(one))
                            .findFirst()
                            .map(this::read);
                }
            };
        }
    }

    static final class LeavesPointersDangling extends Trial {
        @Override
        ModelTables made() {
            return new Reworked() {
                @Override
                CaseFile reworked(CaseFile file) {
                    return file.without(EntryId.of("e" + file.getId().value().substring(2)));
                }
            };
        }
    }

    static final class MarksWhatItRead extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Optional<SourcedCase> find(CaseId id) {
                    clients.computeIfPresent(id.value(), (client, name) -> name + " (read)");
                    return super.find(id);
                }
            };
        }
    }

    static final class OneConnectionForAll extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public synchronized Page<SourcedCase> scan(@Nullable CaseId after, int max) {
                    return Thread.currentThread().getName().contains("pool")
                            ? new Page<>(List.of(), false)
                            : super.scan(after, max);
                }
            };
        }
    }

    static final class SaysAKindTwice extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                public List<Supply> getSupplies() {
                    List<Supply> twice = new ArrayList<>(SUPPLIES);
                    twice.add(Supply.partial(FundingEpisode.TYPE));
                    return twice;
                }
            };
        }
    }

    static final class HoldsWhatItDoesNotSupply extends Trial {
        @Override
        ModelTables made() {
            return new Reworked() {
                @Override
                CaseFile reworked(CaseFile file) {
                    return file.with(JobSeeker.builder()
                            .header(EntryHeader.first("person"))
                            .actor(ActorId.of("person"))
                            .chosenName("A")
                            .build());
                }
            };
        }
    }

    /** The commonest lie: what is not in the tables is called complete, so that rules conclude from nothing. */
    static final class CallsCompleteWhatIsNot extends Trial {
        @Override
        ModelTables made() {
            return new Reworked() {
                @Override
                CaseFile reworked(CaseFile file) {
                    return file.withCoverage(JobSeeker.TYPE, Coverage.COMPLETE);
                }
            };
        }
    }

    static final class ForgetsToDeclare extends Trial {
        @Override
        ModelTables made() {
            return new Reworked() {
                @Override
                CaseFile reworked(CaseFile file) {
                    return file.withCoverage(FundingEpisode.TYPE, Coverage.PARTIAL);
                }
            };
        }
    }

    static final class DropsRowsInSilence extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                SourcedCase read(String client) {
                    authorizations.removeIf(row -> row.until().compareTo(row.from()) < 0);
                    return super.read(client);
                }
            };
        }
    }

    static final class ThrowsForOneBadRow extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                SourcedCase read(String client) {
                    SourcedCase right = super.read(client);
                    if (!right.problems().isEmpty()) {
                        throw new IllegalStateException("bad row");
                    }
                    return right;
                }
            };
        }
    }

    static final class LosesMoreThanItTells extends Trial {
        @Override
        ModelTables made() {
            return new Reworked() {
                @Override
                SourcedCase read(String client) {
                    SourcedCase right = super.read(client);
                    if (right.problems().isEmpty()) {
                        return right;
                    }
                    CaseFile file = ((SourcedCase.Supplied) right).caseFile();
                    return new SourcedCase.Supplied(file.without(EntryId.of("shop")), right.problems());
                }
            };
        }
    }

    static final class TellsTheNote extends Trial {
        @Override
        ModelTables made() {
            return new ModelTables() {
                @Override
                SourcedCase read(String client) {
                    SourcedCase right = super.read(client);
                    EntryType<?> kind = ServiceAuthorization.TYPE;
                    SourceProblem telling = new SourceProblem(
                            kind,
                            "auth",
                            clients.getOrDefault(client, "").split(" ")[0],
                            null,
                            SourceFault.FAILED,
                            null);
                    return right.problems().isEmpty()
                            ? right
                            : new SourcedCase.Supplied(((SourcedCase.Supplied) right).caseFile(), List.of(telling));
                }
            };
        }
    }

    /** Makes something else of a case that was read rightly. */
    abstract static class Reworked extends ModelTables {
        CaseFile reworked(CaseFile file) {
            return file;
        }

        @Override
        SourcedCase read(String client) {
            SourcedCase right = super.read(client);
            return with(right, reworked(((SourcedCase.Supplied) right).caseFile()));
        }
    }

    private static SourcedCase with(SourcedCase right, CaseFile file) {
        return new SourcedCase.Supplied(file, right.problems());
    }
}
