package org.customizedemployment.spi.pack;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.text.MessageSource;

/** A pack of rules: its files, the rules that data can't say, and the words for its reason codes. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface PackProvider extends Provider {
    /** Its YAML files; the first is the pack itself. */
    List<PackFile> getFiles();

    /** Rules written in Java, which its files bind by id; may be empty. */
    default List<Rule> getRules() {
        return List.of();
    }

    /** The words for the reason codes, rules and services of the pack. */
    default MessageSource getMessages() {
        return MessageSource.NONE;
    }
}
