package org.customizedemployment.rules.payer;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.rules.programme.Programme;

/**
 * One of several payers.
 *
 * @param programme whose terms hold
 * @param book its parameters, packs and rules
 * @param episode the person's funding episode with it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Payer(Programme programme, RuleBook book, EntryId episode) {}
