package org.customizedemployment.runtime.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.apiguardian.api.API;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.ProviderKind;

/** The packs that a class loader finds, for hosts that let people choose by id. Discovery stays in this module. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InstalledPacks {
    private InstalledPacks() {}

    /** One of each id, by id; packs that fail to load are left out here and told by {@code CustomizedEmployment.plugins()}. */
    public static List<PackProvider> find(ClassLoader loader) {
        return new Providers<PackProvider>(ProviderKind.PACK, PackProvider::getFiles)
                .discovered(ServiceLoader.load(PackProvider.class, loader))
                .choose(new ArrayList<>());
    }
}
