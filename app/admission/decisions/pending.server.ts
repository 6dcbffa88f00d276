import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayOf } from '~/shared/days'

/** The decisions that wait to be published, each with the letters it will send; the earliest first. */
export async function pendingDecisions({ enclaveId }: Actor, applicationId?: string) {
  const rows = await db.decision.findMany({
    where: { enclaveId, publishedAt: null, ...(applicationId ? { applicationId } : {}) },
    include: {
      application: {
        select: { ref: true, firm: { select: { name: true } }, intake: { select: { number: true } } },
      },
    },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  const letters = await db.letter.findMany({
    where: { enclaveId, aboutType: 'decision', aboutId: { in: rows.map(({ id }) => id) } },
    select: { id: true, aboutId: true, toAddress: true, subject: true, state: true },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ application, ...row }) => ({
    id: row.id,
    applicationId: row.applicationId,
    outcome: row.outcome,
    note: row.note,
    commentForFirm: row.commentForFirm,
    rank: row.rank,
    panelId: row.panelId,
    on: dayOf(row.decidedAt),
    ref: application.ref,
    firmName: application.firm.name,
    intake: application.intake.number,
    letters: letters
      .filter(({ aboutId }) => aboutId === row.id)
      .map(({ id, toAddress, subject, state }) => ({ id, to: toAddress, subject, held: state === 'held' })),
  }))
}
export type PendingDecision = Awaited<ReturnType<typeof pendingDecisions>>[number]
