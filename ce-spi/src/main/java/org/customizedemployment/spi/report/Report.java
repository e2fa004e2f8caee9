package org.customizedemployment.spi.report;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.Messages;

/**
 * Builds one kind of document from a view. It gets nothing but the view, so it can't show what the view does not hold.
 *
 * @param <V> the view: of one case a {@code CaseView}, {@code EmployerView}, {@code TodoList}, {@code HistoryView}, {@link DecisionView}, {@link DecisionsView} or {@link
 *     DesignView}; of many a {@code CaseloadView}; of staff a {@link StaffView}
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

    /**
     * The checks whose answers it shows, for whoever is asked for the report alone: of a {@link DecisionView} the first, of a {@link DecisionsView} all in
     * this order. Empty: the decision is handed in, or it needs none.
     */
    default List<String> getChecks() {
        return List.of();
    }

    /** Whether it is about a claim: then there is one document for each funding episode. */
    default boolean isOfClaims() {
        return false;
    }

    Document build(V view, Messages messages);
}
