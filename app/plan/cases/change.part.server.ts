import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { ok } from '~/shared/outcome'
import type { CaseWords } from './first-draft'
import type { CaseRow } from './visible.server'

export type Done = { caseId: string }

/** Another text takes the place of those that are with the firm or that it has agreed to; what is shown stays. */
export async function endTexts(tx: Tx, { enclaveId, id, shownId }: CaseRow, by: string, now: Date) {
  const of = { enclaveId, caseId: id }
  await tx.caseText.updateMany({
    where: { ...of, answer: null },
    data: { answer: 'replaced', answeredById: by, answeredAt: now },
  })
  await tx.caseText.updateMany({
    where: { ...of, answer: 'agreed', end: null, ...(shownId ? { id: { not: shownId } } : {}) },
    data: { end: 'replaced', endedById: by, endedAt: now },
  })
}

/**
 * Makes a case that is held a draft again, with what changed of it; whoever the firm agreed with is asked anew. Whose
 * words they are changes with the words alone: a picture makes nobody else their author.
 */
export async function rework(
  tx: Tx,
  actor: Actor,
  row: CaseRow,
  data: Partial<CaseWords>,
  now: Date,
): Promise<boolean> {
  const { enclaveId, id, version } = row
  const { count } = await tx.firmCase.updateMany({
    where: { enclaveId, id, version },
    data: {
      ...data,
      ...(Object.keys(data).length > 0 ? { editedById: actor.userId, editedAt: now } : {}),
      state: 'draft',
      version: version + 1,
    },
  })
  if (count === 0) return false
  await endTexts(tx, row, actor.userId, now)
  return true
}

/** The last thing of a change of a case: its event, on the firm's timeline, too. */
export async function done(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firmId }: Pick<CaseRow, 'enclaveId' | 'id' | 'firmId'>,
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
) {
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'case', id }, firmId, event }, now)
  return ok<Done>({ caseId: id })
}

export const about = ({ number, firm }: Pick<CaseRow, 'number' | 'firm'>) => ({ number, firm: firm.name })
