/** Job designs by mixed integer programming, where the built-in solver could not settle them. */
module org.customizedemployment.solver.ojalgo {
    requires transitive org.customizedemployment.spi;
    requires ojalgo;

    exports org.customizedemployment.solver.ojalgo;

    provides org.customizedemployment.spi.solver.SolverProvider with
            org.customizedemployment.solver.ojalgo.OjAlgoSolverProvider;
}
