/** To-do lists as iCalendar files. Start with {@link org.customizedemployment.format.icalendar.TodoCalendar}. */
@NullMarked
package org.customizedemployment.format.icalendar;

import org.jspecify.annotations.NullMarked;
