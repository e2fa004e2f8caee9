package org.customizedemployment.reports.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * The activities of one component that are engagement with people, and the time left out (CT-23). Left out are documentation, and travel
 * with nobody else on the way.
 *
 * @param component the component
 * @param activities engagement, in order of time
 * @param leftOut everything else
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record EngagementTime(ServiceComponent component, List<Activity> activities, List<LeftOut> leftOut) {
    /** Time that is not engagement: of what kind, how long, recorded where. */
    public record LeftOut(ActivityKind kind, Minutes minutes, EntryRef entry) {}

    /** Every component that has activities or documentation, in order of first recording. */
    public static List<EngagementTime> of(CaseView view) {
        List<Activity> activities = view.entries(Activity.TYPE);
        List<ServiceEntry> undocumented = documentation(view, activities);
        List<ServiceComponent> components = new ArrayList<>();
        activities.forEach(one -> components.add(one.getComponent()));
        undocumented.forEach(one -> components.add(one.getComponent()));
        return components.stream()
                .distinct()
                .map(component -> of(component, activities, undocumented))
                .toList();
    }

    private static EngagementTime of(
            ServiceComponent component, List<Activity> activities, List<ServiceEntry> documentation) {
        List<Activity> engaged = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Activity one : activities) {
            if (!one.getComponent().equals(component)) {
                continue;
            }
            if (isEngagement(one)) {
                engaged.add(one);
            } else {
                leftOut.add(new LeftOut(one.getActivityKind(), one.getWhen().length(), one.toRef()));
            }
        }
        documentation.stream()
                .filter(one -> one.getComponent().equals(component))
                .forEach(one -> leftOut.add(
                        new LeftOut(one.getActivityKind(), one.getWhen().length(), one.toRef())));
        engaged.sort(
                Comparator.comparing((Activity one) -> one.getWhen().start()).thenComparing(Activity::id));
        return new EngagementTime(component, engaged, leftOut);
    }

    /** Whether some of it went on at the same time, as when two of the staff were with different people: the total counts each with its whole time. */
    public boolean isAtOnce() {
        ServiceInterval last = null;
        for (Activity one : activities) {
            ServiceInterval when = one.getWhen();
            if (last != null && last.overlaps(when)) {
                return true;
            }
            if (last == null || when.end().compareTo(last.end()) > 0) {
                last = when;
            }
        }
        return false;
    }

    /** Documentation logged as a service and not already there as an activity. */
    private static List<ServiceEntry> documentation(CaseView view, List<Activity> activities) {
        List<EntryId> known = activities.stream().map(Entry::id).toList();
        return view.entries(ServiceEntry.TYPE).stream()
                .filter(one -> one.getActivityKind().equals(ActivityKind.DOCUMENTATION))
                .filter(one -> {
                    Optional<EntryId> activity = one.getActivity();
                    return activity.isEmpty() || !known.contains(activity.get());
                })
                .toList();
    }

    private static boolean isEngagement(Activity activity) {
        ActivityKind kind = activity.getActivityKind();
        boolean travelAlone =
                kind.equals(ActivityKind.TRAVEL) && activity.getPeople().isEmpty();
        return !kind.equals(ActivityKind.DOCUMENTATION) && !travelAlone;
    }

    public Minutes total() {
        return activities.stream()
                .map(Activity::getWhen)
                .map(ServiceInterval::length)
                .reduce(Minutes.ZERO, Minutes::plus);
    }
}
