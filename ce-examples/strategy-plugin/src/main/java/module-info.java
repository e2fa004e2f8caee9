/** A customization strategy outside the library: the same job at other times. */
module org.customizedemployment.example.strategy {
    requires transitive org.customizedemployment.spi;

    exports org.customizedemployment.example.strategy;

    provides org.customizedemployment.spi.strategy.StrategyProvider with
            org.customizedemployment.example.strategy.OtherTimesProvider;
}
