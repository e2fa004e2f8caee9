package org.customizedemployment.benchmarks;

import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.jackson.CaseJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** A case of about 100 KB from bytes and to bytes: the library, and Jackson as it comes over plain records that check nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {
    static final int ACTIVITIES = 90;

    private final CaseFile file = CaseOfEveryDay.withActivities(ACTIVITIES);
    private final CaseJson json = CaseJson.standard();
    private final JsonMapper mapper = PlainCase.mapper();
    private final byte[] bytes = json.write(file);
    private final byte[] plainBytes = PlainCase.json(bytes);
    private final PlainCase plain = mapper.readValue(plainBytes, PlainCase.class);

    /** The library reads. */
    @Benchmark
    public CaseFile readCase() {
        return json.readCaseFile(bytes);
    }

    /** Jackson reads into records. */
    @Benchmark
    public PlainCase readRecords() {
        return mapper.readValue(plainBytes, PlainCase.class);
    }

    /** The library writes. */
    @Benchmark
    public byte[] writeCase() {
        return json.write(file);
    }

    /** Jackson writes the records. */
    @Benchmark
    public byte[] writeRecords() {
        return mapper.writeValueAsBytes(plain);
    }
}
