/** What is due when, for one case or many. Start with {@link org.customizedemployment.core.todo.TodoList}. */
@NullMarked
package org.customizedemployment.core.todo;

import org.jspecify.annotations.NullMarked;
