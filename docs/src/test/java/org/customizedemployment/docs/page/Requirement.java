package org.customizedemployment.docs.page;

/**
 * One row of {@code requirements.csv}.
 *
 * @param id for example {@code CT-28}
 * @param title what it asks, in a few words of ours
 */
record Requirement(String id, String title) {}
