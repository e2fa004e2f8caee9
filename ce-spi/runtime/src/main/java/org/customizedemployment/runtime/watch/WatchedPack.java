package org.customizedemployment.runtime.watch;

import java.util.List;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.text.MessageSource;

/** A pack whose rules in Java are watched. Rules that are data always end. */
record WatchedPack(PackProvider pack) implements PackProvider {
    @Override
    public Descriptor getDescriptor() {
        return pack.getDescriptor();
    }

    @Override
    public int getPriority() {
        return pack.getPriority();
    }

    @Override
    public List<PackFile> getFiles() {
        return pack.getFiles();
    }

    @Override
    public List<Rule> getRules() {
        return pack.getRules().stream().<Rule>map(WatchedRule::new).toList();
    }

    @Override
    public MessageSource getMessages() {
        return pack.getMessages();
    }
}
