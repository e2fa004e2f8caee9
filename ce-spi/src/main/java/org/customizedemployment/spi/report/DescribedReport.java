package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;

/**
 * A report that says once what it is, so that its class is left with what it builds.
 *
 * <pre>{@code
 * public final class HoursReport extends DescribedReport<CaseView> {
 *     public HoursReport() {
 *         super("hours", CaseView.class, List.of(Audience.TEAM), List.of("weeks"));
 *     }
 *
 *     public Document build(CaseView view, Messages messages) { ... }
 * }
 * }</pre>
 *
 * @param <V> the view
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class DescribedReport<V> implements Report<V> {
    private final String id;
    private final Class<V> viewType;
    private final List<Audience> audiences;
    private final List<String> blocks;

    /**
     * @param id as {@link #getId()} gives it
     * @param viewType as {@link #getViewType()} gives it
     * @param audiences as {@link #getAudiences()} gives them; at least one
     * @param blocks as {@link #getBlocks()} gives them; empty: no section can be replaced
     */
    protected DescribedReport(String id, Class<V> viewType, List<Audience> audiences, List<String> blocks) {
        this.id = id;
        this.viewType = viewType;
        this.audiences = List.copyOf(audiences);
        this.blocks = List.copyOf(blocks);
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final Class<V> getViewType() {
        return viewType;
    }

    @Override
    public final List<Audience> getAudiences() {
        return audiences;
    }

    @Override
    public final List<String> getBlocks() {
        return blocks;
    }
}
