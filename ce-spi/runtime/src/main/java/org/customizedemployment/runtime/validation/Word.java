package org.customizedemployment.runtime.validation;

import org.customizedemployment.core.constraint.Code;

/** A word that stands alone; it is the whole input, so its pointer is empty. */
record Word(@Code String value) {}
