import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Day } from '~/shared/days'
import { sitesOfParkFor } from './matches.server'

/** A firm that shows the parks what it needs, with the park's sites that would do; 404 for one that does not. */
export async function openFirm({ enclaveId, parkId }: Actor, firmId: string | undefined, today: Day) {
  if (!isId(firmId) || !parkId) return notFound()
  const need = await db.siteNeed.findFirst({
    where: { enclaveId, firmId, openTo: 'parks' },
    include: { firm: { select: { name: true } } },
  })
  const { firm } = need ?? notFound()
  const [waits, lands, sites] = await Promise.all([
    db.parkInvitation.count({ where: { enclaveId, parkId, firmId, state: 'invited' } }),
    db.landingProject.count({ where: { enclaveId, firmId, stage: { not: 'dropped' } } }),
    sitesOfParkFor(enclaveId, parkId, firmId, today),
  ])
  return { firm: firm.name, mayInvite: waits === 0 && lands === 0, sites }
}
