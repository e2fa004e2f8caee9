package org.customizedemployment.example.strategy;

import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.tck.strategy.StrategyContract;

// snippet: contract
class OtherTimesContractTest extends StrategyContract {
    @Override
    public CustomizationStrategy strategy() {
        return new OtherTimes();
    }

    @Override
    public Brief place() {
        return WorkplaceBrief.of(OtherTimesTest.CASE, EntryId.of("library"));
    }

    @Override
    public PersonBrief person() {
        return PersonBrief.of(OtherTimesTest.CASE);
    }

    @Override
    public MessageSource words() {
        return OtherTimesProvider.words();
    }
}
// end
