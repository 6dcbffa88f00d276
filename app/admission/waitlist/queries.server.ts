import { placesTaken } from './places.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayOf } from '~/shared/days'
import { placesFree } from './order'

/** The waiting list of an intake in its order, with how many places are free. */
export async function waitlistOf({ enclaveId }: Actor, number: number) {
  const intake = (await db.intake.findFirst({ where: { enclaveId, number } })) ?? notFound()
  const rows = await db.application.findMany({
    where: { enclaveId, intakeId: intake.id, state: 'decided', outcome: 'waitlisted' },
    orderBy: [{ waitlistRank: { sort: 'asc', nulls: 'last' } }, { decidedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, ref: true, decidedAt: true, firm: { select: { name: true } } },
  })
  return {
    intake: { id: intake.id, number, titleZh: intake.titleZh, titleEn: intake.titleEn },
    quota: intake.quotaFirms,
    free: placesFree(intake.quotaFirms, await placesTaken(db, enclaveId, intake.id)),
    rows: rows.map(({ id, ref, decidedAt, firm }, index) => ({
      id,
      ref,
      firmName: firm.name,
      place: index + 1,
      since: decidedAt ? dayOf(decidedAt) : null,
    })),
  }
}
export type Waitlist = Awaited<ReturnType<typeof waitlistOf>>
