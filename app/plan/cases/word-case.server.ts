import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { keepPicture, type PictureRefusal } from '~/plan/pictures/keep-picture.part.server'
import { dayOf } from '~/shared/days'
import { refuse, type Outcome } from '~/shared/outcome'
import { mayCase } from './abilities'
import type { CaseInput, NewCase, PictureInput } from './case.form'
import { about, done, rework, type Done } from './change.part.server'
import { caseEvents } from './events'
import { firstCase } from './first-draft'
import { unknownIn } from './marks'
import { storyFacts } from './record.server'
import { heldCase } from './visible.server'

export type WordRefusal =
  PictureRefusal | 'firm_unknown' | 'changed_meanwhile' | 'unknown_mark' | 'nothing_changed'
type Answer = Outcome<Done, WordRefusal>

/** Drafts the case of a firm from its record, under the next number of the enclave. */
export async function draftCase(
  actor: Actor,
  { firmId, idempotencyKey }: NewCase,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'word')) forbidden()
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'case.draft' }
  return inTransaction((tx) =>
    once<Done, WordRefusal>(tx, by, now, async () => {
      const firm = await tx.firm.findFirst({ where: { AND: [{ id: firmId }, firmsVisibleTo(actor)] } })
      if (!firm) return refuse('firm_unknown')
      // Numbers follow each other, also where two begin at once.
      await tx.$queryRaw`SELECT 1 AS held FROM pg_advisory_xact_lock(hashtext(${`cases:${enclaveId}`}))`
      const last = await tx.firmCase.aggregate({ where: { enclaveId }, _max: { number: true } })
      const row = { enclaveId, id: newId(), firmId, number: (last._max.number ?? 0) + 1 }
      await tx.firmCase.create({
        data: {
          ...row,
          state: 'draft',
          ...firstCase(await storyFacts(enclaveId, firmId, dayOf(now), tx)),
          draftedById: userId,
          draftedAt: now,
          editedById: userId,
          editedAt: now,
        },
      })
      return done(tx, actor, row, caseEvents.case_drafted(about({ ...row, firm })), now)
    }),
  )
}

const FIELDS = ['titleZh', 'titleEn', 'textZh', 'textEn'] as const

/** Words a case anew; it is a draft again, and the firm is asked again. A mark without a value is refused at its field. */
export async function wordCase(
  actor: Actor,
  id: string | undefined,
  { version, ...words }: CaseInput,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'word')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    if (row.version !== version) return refuse('changed_meanwhile')
    if (FIELDS.every((field) => row[field] === words[field])) return refuse('nothing_changed')
    const facts = await storyFacts(row.enclaveId, row.firmId, dayOf(now), tx)
    for (const field of FIELDS) {
      const [mark] = unknownIn(words[field], facts, field.endsWith('Zh') ? 'zh' : 'en')
      if (mark) return refuse('unknown_mark', { field, mark })
    }
    if (!(await rework(tx, actor, row, words, now))) return refuse('changed_meanwhile')
    return done(tx, actor, row, caseEvents.case_edited(about(row)), now)
  })
}

/** Puts a picture beside the text; the firm agrees to the pictures, too. */
export async function addPicture(
  actor: Actor,
  id: string | undefined,
  { version, ...picture }: PictureInput,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'word')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    if (row.version !== version) return refuse('changed_meanwhile')
    const kept = await keepPicture(tx, actor, { caseId: row.id }, picture)
    if (!kept.ok) return kept
    if (!(await rework(tx, actor, row, {}, now))) return refuse('changed_meanwhile')
    return done(tx, actor, row, caseEvents.case_edited(about(row)), now)
  })
}

/** Takes a picture away from the text; what the firm was asked before keeps its own. */
export async function removePicture(
  actor: Actor,
  id: string | undefined,
  pictureId: string,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'word')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    const { count } = await tx.storyPicture.deleteMany({
      where: { enclaveId: row.enclaveId, id: pictureId, caseId: row.id },
    })
    if (count === 0) notFound()
    if (!(await rework(tx, actor, row, {}, now))) return refuse('changed_meanwhile')
    return done(tx, actor, row, caseEvents.case_edited(about(row)), now)
  })
}
