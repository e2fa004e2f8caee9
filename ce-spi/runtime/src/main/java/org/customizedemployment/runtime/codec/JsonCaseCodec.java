package org.customizedemployment.runtime.codec;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/** The built-in codec: compact JSON in UTF-8, read leniently, so that journals of newer versions survive. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonCaseCodec implements CaseCodec {
    private final CaseJson json = CaseJson.standard();

    /** For explicit wiring and for the service loader. */
    public JsonCaseCodec() {}

    @Override
    public byte[] encode(CaseFile caseFile) {
        return json.write(caseFile);
    }

    @Override
    public CaseFile decodeCase(byte[] bytes) {
        return json.readCaseFile(bytes);
    }

    @Override
    public byte[] encode(Entry entry) {
        return json.write(entry);
    }

    @Override
    public byte[] encode(Change change) {
        return json.write(change);
    }

    @Override
    public Change decodeChange(byte[] bytes) {
        return json.readChange(bytes);
    }

    @Override
    public Change decodeEffects(byte[] bytes) {
        return json.readEffects(bytes);
    }

    @Override
    public byte[] encode(Decision decision) {
        return json.write(decision);
    }

    @Override
    public Decision decodeDecision(byte[] bytes) {
        return json.readDecision(bytes);
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("json", "0.1", ProviderKind.CODEC);
    }
}
