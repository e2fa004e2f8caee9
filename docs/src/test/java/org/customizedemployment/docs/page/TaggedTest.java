package org.customizedemployment.docs.page;

/**
 * A test, or a class of tests, and the requirement it proves.
 *
 * @param requirement as the tag says it
 * @param module the artifact that holds the test
 * @param test {@code Class#method}, or the class alone where the tag is on the class
 */
record TaggedTest(String requirement, String module, String test) implements Comparable<TaggedTest> {
    @Override
    public int compareTo(TaggedTest other) {
        int byModule = module.compareTo(other.module);
        return byModule != 0 ? byModule : test.compareTo(other.test);
    }
}
