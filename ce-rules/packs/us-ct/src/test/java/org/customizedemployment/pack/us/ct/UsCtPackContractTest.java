package org.customizedemployment.pack.us.ct;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class UsCtPackContractTest extends PackContract {
    @Override
    protected PackProvider pack() {
        return new UsCtPack();
    }

    /** Report and plan are final and were reviewed with the team; the same for an episode that has closed; a draft; claims of both programmes. */
    @Override
    protected List<CaseFile> samples() {
        DocumentRecord report = Cases.document(DocumentType.DISCOVERY_REPORT, DocumentState.FINAL, Capacity.COUNSELOR);
        DocumentRecord plan = Cases.document(DocumentType.CE_PLAN, DocumentState.FINAL, Capacity.COUNSELOR);
        FundingEpisode closed = FundingEpisode.builder()
                .header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("dds"))
                .programme(Cases.DDS)
                .openedOn(LocalDate.of(2025, 1, 1))
                .closedOn(LocalDate.of(2025, 12, 31))
                .build();
        return List.of(
                Cases.with(report, plan),
                Cases.with(closed, ofEpisode(report), ofEpisode(plan)),
                Cases.with(Cases.document(DocumentType.DISCOVERY_REPORT, DocumentState.DRAFT)),
                ClaimKnowledgeTest.sample(Cases.ADS),
                ClaimKnowledgeTest.sample(Cases.DDS));
    }

    @Override
    protected References register() {
        return ClaimKnowledgeTest.REGISTER;
    }

    private static DocumentRecord ofEpisode(DocumentRecord document) {
        DocumentRecord.Builder builder = DocumentRecord.builder();
        builder.from(document).episode(EntryId.of("episode"));
        return builder.build();
    }
}
