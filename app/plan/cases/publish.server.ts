import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { refuse, type Outcome } from '~/shared/outcome'
import { mayCase } from './abilities'
import type { OfVersion, TakingOff } from './case.form'
import { about, done, type Done } from './change.part.server'
import { caseEvents } from './events'
import { tellFirm } from './tell.part.server'
import { heldCase } from './visible.server'
import { caseLetters } from './letters'

export type PublishRefusal = 'changed_meanwhile' | 'wrong_state' | 'own_text'
type Answer = Outcome<Done, PublishRefusal>

/** Publishes the text the firm has agreed to, worded by another person; what was shown before makes room for it. */
export async function publishCase(
  actor: Actor,
  id: string | undefined,
  { version }: OfVersion,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'publish')) forbidden()
  const { userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Answer> => {
      const row = await heldCase(tx, actor, id)
      const { enclaveId, shownId } = row
      const [text] = row.texts
      if (row.state !== 'agreed' || text?.answer !== 'agreed' || text.end !== null)
        return refuse('wrong_state')
      if (row.version !== version) return refuse('changed_meanwhile')
      if (text.editedById === userId) return refuse('own_text')
      await tx.caseText.updateMany({
        where: { enclaveId, id: text.id, answer: 'agreed', end: null },
        data: { publishedById: userId, publishedAt: now },
      })
      const { count } = await tx.firmCase.updateMany({
        where: { enclaveId, id: row.id, state: 'agreed', version },
        data: { state: 'published', shownId: text.id, version: version + 1 },
      })
      if (count === 0) throw new Error('a case that is held has changed')
      if (shownId)
        await tx.caseText.updateMany({
          where: { enclaveId, id: shownId, end: null },
          data: { end: 'replaced', endedById: userId, endedAt: now },
        })
      const page = env().BASE_URL + paths.publicCase(actor.enclaveSlug, row.number)
      await tellFirm(tx, row, { letter: caseLetters.case_published, page }, now)
      const event = caseEvents.case_published({ ...about(row), version: text.version })
      return done(tx, actor, row, event, now)
    })
  return onConstraint<Answer, Outcome<never, PublishRefusal>>(work, {
    nobody_publishes_the_case_they_worded: () => refuse('own_text'),
  })
}

/** Takes a case off the portal with a reason, which the firm reads; a text under way goes on. */
export async function takeCaseOff(
  actor: Actor,
  id: string | undefined,
  { version, reason }: TakingOff,
  now: Date,
): Promise<Answer> {
  if (!mayCase(actor.role, 'publish')) forbidden()
  return inTransaction(async (tx): Promise<Answer> => {
    const row = await heldCase(tx, actor, id)
    const { enclaveId, shownId, state } = row
    if (shownId === null) return refuse('wrong_state')
    if (row.version !== version) return refuse('changed_meanwhile')
    await tx.firmCase.updateMany({
      where: { enclaveId, id: row.id, version },
      data: { state: state === 'published' ? 'off' : state, shownId: null, version: version + 1 },
    })
    await tx.caseText.updateMany({
      where: { enclaveId, id: shownId, end: null },
      data: { end: 'taken_off', endNote: reason, endedById: actor.userId, endedAt: now },
    })
    await tellFirm(tx, row, { letter: caseLetters.case_taken_off, reason }, now)
    return done(tx, actor, row, caseEvents.case_taken_off({ ...about(row), reason }), now)
  })
}
