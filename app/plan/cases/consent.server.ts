import type { Actor } from '~/ground/people/actor'
import { foundersOf } from '~/ground/firms/founders.server'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { picturesOf } from '~/plan/pictures/keep-picture.part.server'
import { dayOf } from '~/shared/days'
import { refuse, type Outcome } from '~/shared/outcome'
import { mayCase } from './abilities'
import type { Agreeing, AskingChanges, CaseWithdrawing, OfVersion } from './case.form'
import { about, done, type Done } from './change.part.server'
import { caseEvents } from './events'
import { unknownIn, withRecord } from './marks'
import { storyFacts } from './record.server'
import { tellFirm, tellStaff } from './tell.part.server'
import { heldCase } from './visible.server'
import { caseLetters } from './letters'

export type AskRefusal = 'changed_meanwhile' | 'wrong_state' | 'no_text' | 'nobody_to_ask' | 'unknown_mark'

/** Freezes text, figures and pictures as they stand, and asks the firm to agree to exactly these. */
export async function askFirm(
  actor: Actor,
  id: string | undefined,
  { version }: OfVersion,
  now: Date,
): Promise<Outcome<Done, AskRefusal>> {
  if (!mayCase(actor.role, 'word')) forbidden()
  return inTransaction(async (tx): Promise<Outcome<Done, AskRefusal>> => {
    const row = await heldCase(tx, actor, id)
    const { enclaveId, firmId } = row
    if (row.version !== version) return refuse('changed_meanwhile')
    if (row.state !== 'draft') return refuse('wrong_state')
    // The record of a firm that has only applied may have said nothing.
    if (row.textZh === '' || row.textEn === '') return refuse('no_text')
    if ((await foundersOf(tx, enclaveId, firmId)).length === 0) return refuse('nobody_to_ask')
    const facts = await storyFacts(enclaveId, firmId, dayOf(now), tx)
    const [mark] = [
      ...unknownIn(`${row.titleZh}\n${row.textZh}`, facts, 'zh'),
      ...unknownIn(`${row.titleEn}\n${row.textEn}`, facts, 'en'),
    ]
    if (mark) return refuse('unknown_mark', { mark })
    const number = (row.texts[0]?.version ?? 0) + 1
    const pictures = await picturesOf(tx, enclaveId, { caseId: row.id })
    await tx.caseText.create({
      data: {
        enclaveId,
        id: newId(),
        caseId: row.id,
        version: number,
        titleZh: withRecord(row.titleZh, facts, 'zh'),
        titleEn: withRecord(row.titleEn, facts, 'en'),
        textZh: withRecord(row.textZh, facts, 'zh'),
        textEn: withRecord(row.textEn, facts, 'en'),
        pictures: pictures.map(({ fileId, zh, en }) => ({ fileId, zh, en })),
        editedById: row.editedById,
        askedById: actor.userId,
        askedAt: now,
      },
    })
    const { count } = await tx.firmCase.updateMany({
      where: { enclaveId, id: row.id, state: 'draft', version },
      data: { state: 'asked', version: version + 1 },
    })
    if (count === 0) throw new Error('a case that is held has changed')
    await tellFirm(tx, row, { letter: caseLetters.case_asked }, now)
    return done(tx, actor, row, caseEvents.case_asked({ ...about(row), version: number }), now)
  })
}

export type AnswerRefusal = 'text_replaced' | 'answered_already' | 'nothing_agreed'
type Answer = Outcome<Done, AnswerRefusal>

/** The firm agrees to exactly the text that was read. */
export async function agreeToCase(
  actor: Actor,
  id: string | undefined,
  { textId }: Agreeing,
  now: Date,
): Promise<Answer> {
  return answer(actor, id, { textId, note: null }, now)
}

/** The firm says what it wants changed; the case is a draft again. */
export async function askForChanges(
  actor: Actor,
  id: string | undefined,
  { textId, note }: AskingChanges,
  now: Date,
): Promise<Answer> {
  return answer(actor, id, { textId, note }, now)
}

type Said = { textId: string; note: string | null }

async function answer(
  actor: Actor,
  id: string | undefined,
  { textId, note }: Said,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'consent')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    const { enclaveId } = row
    const text = row.texts.find((one) => one.id === textId)
    if (!text || text.answer === 'replaced') return refuse('text_replaced')
    const agreed = note === null
    const { count } = await tx.caseText.updateMany({
      where: { enclaveId, id: textId, caseId: row.id, answer: null },
      data: {
        answer: agreed ? 'agreed' : 'changes',
        note: note ?? '',
        answeredById: actor.userId,
        answeredAt: now,
      },
    })
    if (count === 0) return refuse('answered_already')
    await tx.firmCase.updateMany({
      where: { enclaveId, id: row.id, state: 'asked' },
      data: { state: agreed ? 'agreed' : 'draft', version: row.version + 1 },
    })
    const letter = agreed ? caseLetters.case_agreed : caseLetters.case_changes
    await tellStaff(tx, actor, row, { letter, ...(note === null ? {} : { note }) }, now)
    const { version } = text
    const event = caseEvents.case_answered({ ...about(row), version, agreed, note: note ?? '' })
    return done(tx, actor, row, event, now)
  })
}

/** The firm takes its consent back: the case is off the portal with this very change, whatever is under way. */
export async function withdrawConsent(
  actor: Actor,
  id: string | undefined,
  { reason }: CaseWithdrawing,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'consent')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    const { enclaveId } = row
    const by = { answeredById: actor.userId, answeredAt: now }
    const of = { enclaveId, caseId: row.id }
    const agreed = { ...of, answer: 'agreed', end: null }
    if ((await tx.caseText.count({ where: agreed })) === 0) return refuse('nothing_agreed')
    await tx.firmCase.updateMany({
      where: { enclaveId, id: row.id },
      data: { state: 'off', shownId: null, version: row.version + 1 },
    })
    await tx.caseText.updateMany({
      where: agreed,
      data: { end: 'withdrawn', endNote: reason, endedById: actor.userId, endedAt: now },
    })
    await tx.caseText.updateMany({ where: { ...of, answer: null }, data: { answer: 'replaced', ...by } })
    await tellStaff(tx, actor, row, { letter: caseLetters.case_withdrawn, reason }, now)
    return done(tx, actor, row, caseEvents.case_consent_withdrawn({ ...about(row), reason }), now)
  })
}
