import { enclaveOn, settingOn } from '~/ground/settings/enclave.server'
import { termsOffered, type Terms } from '~/ground/settings/terms'
import { extensionInWords } from '~/residence/tenancies/extension-in-words'
import { dueFrom } from '~/admission/applications/periods.server'
import { canonical } from '~/ground/papers/worded-paper'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { newId, sha256 } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { compareDays, dateOfDay, dayFromDate, dayInWords, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { agreementEvents } from './events'
import type { Issue } from './issue.form'
import { loadWithAgreement, note, notifyFirm } from './load.part.server'
import { textInForce } from './queries.server'
import { agreementPaper, type Values } from './text'
import { agreementLetters } from './letters'

export type IssueRefusal =
  | 'wrong_state'
  | 'wrong_role'
  | 'notice_running'
  | 'objection_open'
  | 'signed_already'
  | 'changed_meanwhile'
  | 'facts_missing'
  | 'term_not_offered'

type Issued = Outcome<{ agreementId: string }, IssueRefusal>

/**
 * After the public notice has ended without open objections: the agreement, filled with the firm's facts and
 * fixed from then on. Issued again before it is signed, the new one takes the place of the old.
 */
export async function issueAgreement(actor: Actor, id: string, issue: Issue, now: Date): Promise<Issued> {
  const by = { userId: actor.userId, key: issue.idempotencyKey, command: 'agreement_issue' }
  return inTransaction((tx) => once(tx, by, now, () => issueIn(tx, actor, id, issue, now)))
}

async function issueIn(tx: Tx, actor: Actor, id: string, issue: Issue, now: Date): Promise<Issued> {
  const { before, agreement } = await loadWithAgreement(tx, actor, id)
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  if (before.state !== 'public_notice') return refuse('wrong_state')
  const { enclaveId } = before
  const until = dayFromDate(before.noticeUntil ?? before.stateSince)
  if (compareDays(dayOf(now), until) <= 0) return refuse('notice_running', { until })
  const open = await tx.objection.count({ where: { enclaveId, applicationId: id, state: 'raised' } })
  if (open > 0) return refuse('objection_open', { count: open })
  if (agreement?.signedOn) return refuse('signed_already')

  const terms = await settingOn(tx, enclaveId, 'terms', dayOf(now))
  if (!termsOffered(terms).some(({ months }) => months === issue.termMonths))
    return refuse('term_not_offered')
  const text = await textInForce(tx, enclaveId, dayOf(now))
  const values = await valuesOf(tx, { enclaveId, id }, issue, terms, now)
  const blank = agreementPaper.blanksIn(text, values)
  if (blank.length > 0) return refuse('facts_missing', { codes: blank.join(',') })
  const paper = agreementPaper.paperOf(text, values)
  const due = await dueFrom(enclaveId, 'signAgreement', dayOf(now), tx)
  if (agreement) {
    const mine = { enclaveId, id: agreement.id, voidedAt: null, signedOn: null }
    const { count } = await tx.agreement.updateMany({ where: mine, data: { voidedAt: now } })
    if (count === 0) return refuse('changed_meanwhile')
  }
  const agreementId = newId()
  await tx.agreement.create({
    data: {
      enclaveId,
      id: agreementId,
      applicationId: id,
      textVersion: text.version,
      termMonths: issue.termMonths,
      paper,
      sha256: sha256(canonical(paper)),
      issuedById: actor.userId,
      issuedAt: now,
      dueOn: dateOfDay(due),
    },
  })
  await notifyFirm(tx, before, agreementLetters.agreement_issued, { term: issue.termMonths, due }, now)
  const payload = { termMonths: issue.termMonths, due, version: text.version, again: agreement !== null }
  await note(tx, actor, before, agreementEvents.agreement_issued(payload), now)
  return ok({ agreementId })
}

/** What the text is filled with, read off the records as they are now. */
async function valuesOf(
  tx: Tx,
  { enclaveId, id }: { enclaveId: string; id: string },
  { termMonths, space }: Issue,
  terms: Terms,
  now: Date,
): Promise<Values> {
  const { ref, firm, intake } = await tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    include: { firm: true, intake: true },
  })
  const e = await enclaveOn(tx, enclaveId, dayOf(now))
  const same = (text: string) => ({ zh: text, en: text })
  const two = (zh: string, en: string) => ({ zh, en })
  const day = dayOf(now)
  return {
    firm: same(firm.name),
    uscc: same(firm.uscc),
    ref: same(ref),
    term: same(String(termMonths)),
    extension: two(extensionInWords(terms, 'zh'), extensionInWords(terms, 'en')),
    intake: two(intake.titleZh, intake.titleEn),
    enclave: two(e.nameZh, e.nameEn),
    operator: two(e.operatorZh, e.operatorEn),
    sponsor: two(e.sponsorZh, e.sponsorEn),
    address: two(e.addressZh, e.addressEn),
    homeCity: two(e.homeCityZh, e.homeCityEn),
    hostCity: two(e.hostCityZh, e.hostCityEn),
    space: same(space),
    day: two(dayInWords(day, 'zh', 0), dayInWords(day, 'en', 0)),
  }
}
