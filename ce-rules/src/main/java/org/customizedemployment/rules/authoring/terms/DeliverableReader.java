package org.customizedemployment.rules.authoring.terms;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** Reads {@code deliverable: {documents: [discovery-report], portions: billable, signatures: [job-seeker], citation: CT-37}}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record DeliverableReader(Declarations declared) {
    /**
     * Null where the pack states nothing.
     *
     * @param name the service, for messages
     */
    public @Nullable DeliverableRequirement read(Keys keys, String name) {
        return keys.keys("deliverable").map(one -> deliverable(one, name)).orElse(null);
    }

    private DeliverableRequirement deliverable(Keys keys, String name) {
        if (!keys.has("documents")) {
            keys.required("documents", "[discovery-report]", word -> word);
        }
        List<DocumentType> documents = declared.documents(keys, "documents");
        TimeTreatment portions = keys.word("portions", TimeTreatment.values()).orElse(TimeTreatment.NOT_STATED);
        List<Citation> citations = keys.citations("the deliverable of " + name);
        List<DeliverableRequirement.ForComponent> byComponent = new ArrayList<>();
        for (Keys one : keys.list("by-component")) {
            List<DocumentType> instead = declared.documents(one, "documents");
            declared.component(one, "component")
                    .ifPresent(
                            component -> byComponent.add(new DeliverableRequirement.ForComponent(component, instead)));
            one.close();
        }
        List<Capacity> signatures = keys.words("signatures", Capacity.values());
        keys.close();
        return new DeliverableRequirement(documents, portions, citations, byComponent, signatures);
    }
}
