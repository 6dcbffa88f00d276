import { recordEvent } from '~/ground/audit/record.server'
import { attachOf } from '~/ground/files/attach.server'
import { EVIDENCE } from '~/ground/files/formats'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { inTransaction, onConstraint } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { mayRank } from './abilities'
import { rankingEvents } from './events'
import type { Reading } from './rank.form'

export type ReportRefusal = 'waits' | 'not_yet' | 'unknown_file' | 'other_format'

/**
 * Reports a place with the paper that proves it; it stands nowhere before the bureau has approved it. One of a ranking
 * waits at a time. A further one of the same day corrects it. 404: no such ranking in the settings of today.
 */
export async function reportRank(
  actor: Actor,
  code: string | undefined,
  { onDay, place, among, source, proof }: Reading,
  now: Date,
): Promise<Outcome<{ id: string }, ReportRefusal>> {
  if (!mayRank(actor.role, 'report')) forbidden()
  const { enclaveId, userId } = actor
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<{ id: string }, ReportRefusal>> => {
      const { rankings } = await settingOn(tx, enclaveId, 'rankings', dayOf(now))
      const ranking = rankings.find((one) => one.code === code) ?? notFound()
      if (onDay > dayOf(now)) return refuse('not_yet')
      const id = newId()
      const attached = await attachOf(tx, actor, proof, { type: 'ranking', id }, EVIDENCE)
      if (!attached.ok) return attached
      const said = { code: ranking.code, onDay: dateOfDay(onDay), place, among, source, fileId: proof }
      const by = { state: 'submitted', enteredById: userId, enteredAt: now }
      await tx.rankReading.create({ data: { enclaveId, id, ...said, ...by } })
      const { zh, en } = ranking
      const event = rankingEvents.rank_reported({ zh, en, place, onDay, note: source })
      await recordEvent(tx, { enclaveId, actor, subject: { type: 'plan', id: enclaveId }, event }, now)
      return ok({ id })
    })
  return onConstraint<Outcome<{ id: string }, ReportRefusal>, Outcome<{ id: string }, ReportRefusal>>(work, {
    one_place_of_a_ranking_waits: () => refuse('waits'),
  })
}
