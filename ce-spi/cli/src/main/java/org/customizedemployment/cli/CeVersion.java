package org.customizedemployment.cli;

import picocli.CommandLine;

/** The version that the jar's manifest states. */
final class CeVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = CeVersion.class.getPackage().getImplementationVersion();
        return new String[] {"ce " + (version == null ? "(development)" : version)};
    }
}
