/** What is asked of the front door besides commands; start from {@link org.customizedemployment.runtime.request.ReportRequest}. */
@NullMarked
package org.customizedemployment.runtime.request;

import org.jspecify.annotations.NullMarked;
