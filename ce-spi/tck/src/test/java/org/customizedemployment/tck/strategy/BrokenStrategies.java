package org.customizedemployment.tck.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.standard.TaskReassignment;
import org.customizedemployment.spi.text.MessageSource;

/** Strategies with one mistake each; what is right of them is task reassignment. */
final class BrokenStrategies {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S1"));

    private BrokenStrategies() {}

    /** A strategy that is right; what it does can be spoilt. */
    static class Reassigns implements CustomizationStrategy {
        private final TaskReassignment right = new TaskReassignment();

        @Override
        public StrategyId getId() {
            return right.getId();
        }

        @Override
        public List<Citation> getCitations() {
            return right.getCitations();
        }

        @Override
        public boolean accepts(Brief brief) {
            return right.accepts(brief);
        }

        @Override
        public List<RuleFinding> check(Design design, Brief brief) {
            return right.check(design, brief);
        }

        @Override
        public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
            return right.propose(brief, person, tools);
        }
    }

    abstract static class Trial extends StrategyContract {
        private final CustomizationStrategy strategy;

        Trial(CustomizationStrategy strategy) {
            this.strategy = strategy;
        }

        @Override
        public CustomizationStrategy strategy() {
            return strategy;
        }

        @Override
        public Brief place() {
            return Shop.workplace();
        }

        @Override
        public PersonBrief person() {
            return Shop.person();
        }

        /** All words there are. */
        @Override
        public MessageSource words() {
            return (key, locale) -> Optional.of(key);
        }
    }

    static final class Right extends Trial {
        Right() {
            super(new Reassigns());
        }
    }

    static final class HasNothing extends Trial {
        HasNothing() {
            super(new Reassigns() {
                @Override
                public boolean accepts(Brief brief) {
                    return false;
                }
            });
        }
    }

    static final class BreaksItsOwn extends Trial {
        BreaksItsOwn() {
            super(spoilt(
                    design -> JobDesign.builder().from(design).tasks(List.of()).build()));
        }
    }

    static final class ForgetsThePerson extends Trial {
        ForgetsThePerson() {
            super(new Reassigns() {
                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    PersonBrief anybody = PersonBrief.of(person.getActor(), List.of());
                    return super.propose(brief, anybody, tools);
                }
            });
        }
    }

    static final class WithoutTag extends Trial {
        WithoutTag() {
            super(spoilt(design ->
                    JobDesign.builder().from(design).strategies(List.of()).build()));
        }
    }

    static final class EachTimeAnother extends Trial {
        EachTimeAnother() {
            super(new Reassigns() {
                private int times;

                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    return super.propose(brief, person, tools.withIdPrefix(tools.idPrefix() + "-" + ++times));
                }
            });
        }
    }

    static final class OneIdForAll extends Trial {
        OneIdForAll() {
            super(spoilt(design -> JobDesign.builder()
                    .from(design)
                    .header(EntryHeader.first("design"))
                    .build()));
        }
    }

    static final class ClaimsTooMuch extends Trial {
        ClaimsTooMuch() {
            super(new Reassigns() {
                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    DesignDrafts drafts = super.propose(brief, person, tools);
                    return new DesignDrafts(
                            drafts.drafts().stream()
                                    .map(one -> new DesignDraft(
                                            one.design(), one.objective(), one.status(), one.value(), one.value() - 1))
                                    .toList(),
                            drafts.conflicts());
                }
            });
        }
    }

    static final class TakesAll extends Trial {
        TakesAll() {
            super(new Reassigns() {
                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    return super.propose(brief, person, tools.withDonorShare(1000));
                }
            });
        }
    }

    static final class HastyIsCareless extends Trial {
        HastyIsCareless() {
            super(new Reassigns() {
                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    boolean hasty = tools.limits().iterations() < 10;
                    return (hasty
                                    ? spoilt(design -> JobDesign.builder()
                                            .from(design)
                                            .tasks(List.of())
                                            .build())
                                    : new Reassigns())
                            .propose(
                                    brief,
                                    person,
                                    hasty
                                            ? tools.withLimits(DesignTools.of(tools.solver())
                                                    .limits())
                                            : tools);
                }
            });
        }
    }

    static final class TakesTheUnknownForGood extends Trial {
        TakesTheUnknownForGood() {
            super(new Reassigns() {
                @Override
                public boolean accepts(Brief brief) {
                    return true;
                }

                @Override
                public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                    return super.propose(Shop.workplace(), person, tools);
                }

                @Override
                public List<RuleFinding> check(Design design, Brief brief) {
                    return super.check(design, Shop.workplace());
                }
            });
        }
    }

    static final class WithoutSource extends Trial {
        WithoutSource() {
            super(new Reassigns() {
                @Override
                public List<Citation> getCitations() {
                    return List.of();
                }
            });
        }
    }

    static final class AllIsWell extends Trial {
        AllIsWell() {
            super(new Reassigns() {
                @Override
                public List<RuleFinding> check(Design design, Brief brief) {
                    return List.of(Clause.met("all.well", CITATIONS));
                }
            });
        }
    }

    static final class NeedsThePlace extends Trial {
        NeedsThePlace() {
            super(new Reassigns() {
                @Override
                public List<RuleFinding> check(Design design, Brief brief) {
                    boolean unknown = StrategyClauses.unknownPlaces().contains(brief);
                    return unknown ? List.of() : super.check(design, brief);
                }
            });
        }
    }

    static final class SaysNotWhereFrom extends Trial {
        SaysNotWhereFrom() {
            super(new Reassigns() {
                @Override
                public List<RuleFinding> check(Design design, Brief brief) {
                    List<RuleFinding> findings = new ArrayList<>(super.check(design, brief));
                    findings.add(Clause.of("no.source", Outcome.MET, Reason.of("no.source"), List.of()));
                    return findings;
                }
            });
        }
    }

    static final class Remembers extends Trial {
        Remembers() {
            super(new Reassigns() {
                private int asked;

                @Override
                public List<RuleFinding> check(Design design, Brief brief) {
                    List<RuleFinding> findings = new ArrayList<>(super.check(design, brief));
                    Reason count = Reason.of("asked").with("times", ++asked);
                    findings.add(Clause.flag(count, List.of(), CITATIONS));
                    return findings;
                }
            });
        }
    }

    static final class WithoutWords extends Trial {
        WithoutWords() {
            super(new Reassigns());
        }

        @Override
        public MessageSource words() {
            return (key, locale) ->
                    locale.getLanguage().equals("en") || key.contains(".met") ? Optional.of(key) : Optional.empty();
        }
    }

    private static Reassigns spoilt(UnaryOperator<JobDesign> how) {
        return new Reassigns() {
            @Override
            public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
                DesignDrafts drafts = super.propose(brief, person, tools);
                return new DesignDrafts(
                        drafts.drafts().stream()
                                .map(one -> new DesignDraft(
                                        how.apply((JobDesign) one.design()),
                                        one.objective(),
                                        one.status(),
                                        one.value(),
                                        one.bound()))
                                .toList(),
                        drafts.conflicts());
            }
        };
    }
}
