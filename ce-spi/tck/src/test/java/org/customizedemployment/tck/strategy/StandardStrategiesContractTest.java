package org.customizedemployment.tck.strategy;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.standard.JobCarving;
import org.customizedemployment.core.strategy.standard.JobCreation;
import org.customizedemployment.core.strategy.standard.JobRestructuring;
import org.customizedemployment.core.strategy.standard.JobSharing;
import org.customizedemployment.core.strategy.standard.MicroboardAttachment;
import org.customizedemployment.core.strategy.standard.SelfEmployment;
import org.customizedemployment.core.strategy.standard.TaskReassignment;
import org.junit.jupiter.api.Nested;

/** The strategies of the library keep the contract that plugins have to keep. */
class StandardStrategiesContractTest {
    abstract static class AtTheShop extends StrategyContract {
        private final CustomizationStrategy strategy;

        AtTheShop(CustomizationStrategy strategy) {
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
    }

    @Nested
    class Carving extends AtTheShop {
        Carving() {
            super(new JobCarving());
        }
    }

    @Nested
    class Reassignment extends AtTheShop {
        Reassignment() {
            super(new TaskReassignment());
        }
    }

    @Nested
    class Creation extends AtTheShop {
        Creation() {
            super(new JobCreation());
        }
    }

    @Nested
    class Sharing extends AtTheShop {
        Sharing() {
            super(new JobSharing());
        }
    }

    @Nested
    class Restructuring extends AtTheShop {
        Restructuring() {
            super(new JobRestructuring());
        }
    }

    @Nested
    class OwnBusiness extends AtTheShop {
        OwnBusiness() {
            super(new SelfEmployment());
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
            super(new MicroboardAttachment());
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
