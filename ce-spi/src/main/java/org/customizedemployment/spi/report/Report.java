package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.Messages;

/**
 * Builds one kind of document from a view. It gets nothing but the view, so it can't show what the view does not hold.
 *
 * @param <V> the view: {@code CaseView}, {@code EmployerView}, {@code TodoList}, {@code HistoryView}, {@link DecisionView} or {@link DesignView}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Report<V> {
    /** Its id, for example {@code discovery}. */
    String getId();

    Class<V> getViewType();

    /** For whom it can be built; at least one. */
    List<Audience> getAudiences();

    /** Whether it is made from one case. If not, its view is handed in whole: of many cases, or of staff. */
    default boolean isOfOneCase() {
        return true;
    }

    /**
     * The names of its sections that an agency's own text can take the place of, in the order in which they stand; a document may lack some and
     * have some twice. The same in every language.
     */
    default List<String> getBlocks() {
        return List.of();
    }

    Document build(V view, Messages messages);
}
