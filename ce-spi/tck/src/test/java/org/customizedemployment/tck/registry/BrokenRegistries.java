package org.customizedemployment.tck.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.customizedemployment.spi.registry.ListedCredentials;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** A register that is right, and registers with one mistake each. */
final class BrokenRegistries {
    private BrokenRegistries() {}

    /** In memory, one content for each directory; what it answers can be spoilt. */
    abstract static class Trial extends CredentialRegistryContract {
        private final Map<Path, List<StaffCredential>> contents = new LinkedHashMap<>();

        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return right;
        }

        List<StaffCredential> kept(List<StaffCredential> certificates) {
            return certificates;
        }

        ProviderKind kind() {
            return ProviderKind.CREDENTIALS;
        }

        @Override
        protected CredentialRegistry holding(Path directory, List<StaffCredential> certificates) {
            contents.put(directory, kept(certificates));
            return new CredentialRegistry() {
                @Override
                public CredentialSnapshot snapshot() {
                    return spoilt(ListedCredentials.of("trial", contents.getOrDefault(directory, List.of())));
                }

                @Override
                public Descriptor getDescriptor() {
                    return Descriptor.of("trial", "1", kind());
                }
            };
        }
    }

    /** Passes everything on. */
    static class Through implements CredentialSnapshot {
        final CredentialSnapshot right;

        Through(CredentialSnapshot right) {
            this.right = right;
        }

        @Override
        public String getId() {
            return right.getId();
        }

        @Override
        public Digest getDigest() {
            return right.getDigest();
        }

        @Override
        public List<StaffCredential> of(ActorId staff) {
            return right.of(staff);
        }

        @Override
        public Page<StaffCredential> scan(@Nullable StaffCredential after, int max) {
            return right.scan(after, max);
        }

        List<StaffCredential> all() {
            return right.scan(null, 1_000_000).items();
        }
    }

    static final class Right extends Trial {}

    static final class OtherKind extends Trial {
        @Override
        ProviderKind kind() {
            return ProviderKind.STORE;
        }
    }

    static final class LosesAttributes extends Trial {
        @Override
        List<StaffCredential> kept(List<StaffCredential> certificates) {
            return certificates.stream()
                    .map(one -> new StaffCredential(
                            one.staff(),
                            one.credential(),
                            one.components(),
                            null,
                            one.issuedOn(),
                            one.lastDay(),
                            one.withdrawnOn(),
                            one.provider()))
                    .toList();
        }
    }

    static final class FoldsIds extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public List<StaffCredential> of(ActorId staff) {
                    String wanted = staff.value().toLowerCase(Locale.ROOT);
                    return all().stream()
                            .filter(one ->
                                    one.staff().value().toLowerCase(Locale.ROOT).equals(wanted))
                            .toList();
                }
            };
        }
    }

    static final class KeepsTheNewestOnly extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public List<StaffCredential> of(ActorId staff) {
                    List<StaffCredential> all = right.of(staff);
                    return all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
                }
            };
        }
    }

    static final class EndsADayEarly extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public List<StaffCredential> held(ActorId staff, ServiceComponent component, LocalDate day) {
                    return right.held(staff, component, day).stream()
                            .filter(one -> !day.equals(one.lastDay()))
                            .toList();
                }
            };
        }
    }

    static final class RulesOutWhatIsNotStated extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public List<StaffCredential> held(ActorId staff, ServiceComponent component, LocalDate day) {
                    return right.held(staff, component, day).stream()
                            .filter(one -> !one.components().isEmpty())
                            .toList();
                }
            };
        }
    }

    static final class Unsorted extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> scan(@Nullable StaffCredential after, int max) {
                    List<StaffCredential> turned =
                            new ArrayList<>(right.scan(after, max).items());
                    java.util.Collections.reverse(turned);
                    return new Page<>(turned, right.scan(after, max).more());
                }
            };
        }
    }

    static final class RepeatsOnTheNextPage extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> scan(@Nullable StaffCredential after, int max) {
                    List<StaffCredential> all = all();
                    int from = after == null ? 0 : Math.max(0, all.indexOf(after));
                    int to = Math.min(all.size(), from + Math.max(2, max));
                    return new Page<>(all.subList(from, to), to < all.size());
                }
            };
        }
    }

    static final class NeedsTheCursor extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> scan(@Nullable StaffCredential after, int max) {
                    return after == null || all().contains(after)
                            ? right.scan(after, max)
                            : new Page<>(List.of(), false);
                }
            };
        }
    }

    static final class ListsTheSelfHired extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> ofProvider(
                        OrganizationId provider, @Nullable StaffCredential after, int max) {
                    List<StaffCredential> some = all().stream()
                            .filter(one -> one.provider() == null || provider.equals(one.provider()))
                            .filter(one -> after == null || one.compareTo(after) > 0)
                            .toList();
                    return new Page<>(some.subList(0, Math.min(max, some.size())), some.size() > max);
                }
            };
        }
    }

    static final class EndsOnTheAnniversary extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> ending(
                        LocalDate from,
                        LocalDate through,
                        @Nullable Integer years,
                        @Nullable StaffCredential after,
                        int max) {
                    return years == null
                            ? right.ending(from, through, null, after, max)
                            : right.ending(from.minusDays(1), through.minusDays(1), years, after, max);
                }
            };
        }
    }

    static final class TellsTheWithdrawn extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> ending(
                        LocalDate from,
                        LocalDate through,
                        @Nullable Integer years,
                        @Nullable StaffCredential after,
                        int max) {
                    List<StaffCredential> some = all().stream()
                            .filter(one -> one.lastDay() != null
                                    && !one.lastDay().isBefore(from)
                                    && !one.lastDay().isAfter(through))
                            .toList();
                    return some.isEmpty() ? right.ending(from, through, years, after, max) : new Page<>(some, false);
                }
            };
        }
    }

    static final class OnePageOfEnding extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Page<StaffCredential> ending(
                        LocalDate from,
                        LocalDate through,
                        @Nullable Integer years,
                        @Nullable StaffCredential after,
                        int max) {
                    return new Page<>(
                            right.ending(from, through, years, after, max).items(), false);
                }
            };
        }
    }

    /** Its snapshots show what the register says now. */
    static final class LiveSnapshots extends Trial {
        @Override
        protected CredentialRegistry holding(Path directory, List<StaffCredential> certificates) {
            CredentialRegistry register = super.holding(directory, certificates);
            return new CredentialRegistry() {
                @Override
                public CredentialSnapshot snapshot() {
                    return new Through(register.snapshot()) {
                        @Override
                        public List<StaffCredential> of(ActorId staff) {
                            return register.snapshot().of(staff);
                        }
                    };
                }

                @Override
                public Descriptor getDescriptor() {
                    return register.getDescriptor();
                }
            };
        }
    }

    static final class DigestOfTheSize extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public Digest getDigest() {
                    return Digest.of(String.valueOf(all().size()));
                }
            };
        }
    }

    static final class DigestByOrder extends Trial {
        private String order = "";

        @Override
        List<StaffCredential> kept(List<StaffCredential> certificates) {
            order = certificates.toString();
            return certificates;
        }

        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            Digest digest = Digest.of(order);
            return new Through(right) {
                @Override
                public Digest getDigest() {
                    return digest;
                }
            };
        }
    }

    static final class HandsOutTheActiveOnly extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public References toReferences() {
                    return new References(getId(), getDigest(), all().subList(0, all().size() / 2));
                }
            };
        }
    }

    static final class NoRegisterWhenEmpty extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            return new Through(right) {
                @Override
                public References toReferences() {
                    return all().isEmpty() ? References.NONE : right.toReferences();
                }
            };
        }
    }

    /** Another one for each thread that asks. */
    static final class DependsOnTheThread extends Trial {
        @Override
        CredentialSnapshot spoilt(CredentialSnapshot right) {
            String thread = Thread.currentThread().getName();
            return new Through(right) {
                @Override
                public Digest getDigest() {
                    return thread.contains("pool") ? Digest.of(thread) : right.getDigest();
                }
            };
        }
    }
}
