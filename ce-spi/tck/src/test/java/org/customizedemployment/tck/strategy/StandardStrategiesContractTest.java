package org.customizedemployment.tck.strategy;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.junit.jupiter.api.Nested;

/** The strategies of the library keep the contract that plugins have to keep. */
class StandardStrategiesContractTest {
    abstract static class AtTheShop extends StrategyContract {
        private final StrategyId id;

        AtTheShop(StrategyId id) {
            this.id = id;
        }

        @Override
        public CustomizationStrategy strategy() {
            return StandardStrategies.all().stream()
                    .filter(one -> one.getId().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Brief place() {
            return Shop.workplace();
        }

        @Override
        public PersonBrief person() {
            return Shop.person();
        }
    }

    @Nested
    class Carving extends AtTheShop {
        Carving() {
            super(StrategyId.CARVING);
        }
    }

    @Nested
    class Reassignment extends AtTheShop {
        Reassignment() {
            super(StrategyId.TASK_REASSIGNMENT);
        }
    }

    @Nested
    class Creation extends AtTheShop {
        Creation() {
            super(StrategyId.CREATION);
        }
    }

    @Nested
    class Sharing extends AtTheShop {
        Sharing() {
            super(StrategyId.SHARING);
        }
    }

    @Nested
    class Restructuring extends AtTheShop {
        Restructuring() {
            super(StrategyId.RESTRUCTURING);
        }
    }

    @Nested
    class OwnBusiness extends AtTheShop {
        OwnBusiness() {
            super(StrategyId.SELF_EMPLOYMENT);
        }

        @Override
        public Brief place() {
            return Shop.market();
        }
    }

    /** Goes with any design, and lays out none: whom a person asks is theirs. */
    @Nested
    class AMicroboard extends AtTheShop {
        AMicroboard() {
            super(StrategyId.MICROBOARD);
        }

        @Override
        public List<Design> right() {
            Microboard board = new Microboard(Shop.PERSON, List.of(ActorId.of("sister"), ActorId.of("neighbour")));
            JobDesign job = (JobDesign) StrategyClauses.emptyDesigns().get(0);
            BusinessDesign business =
                    (BusinessDesign) StrategyClauses.emptyDesigns().get(1);
            return List.of(
                    JobDesign.builder().from(job).microboard(board).build(),
                    BusinessDesign.builder().from(business).microboard(board).build());
        }
    }
}
