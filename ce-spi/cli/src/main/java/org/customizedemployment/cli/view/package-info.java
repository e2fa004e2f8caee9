/** Cases in plain words for a terminal. Start with {@link org.customizedemployment.cli.view.CaseWords}. */
@NullMarked
package org.customizedemployment.cli.view;

import org.jspecify.annotations.NullMarked;
