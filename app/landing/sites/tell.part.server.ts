import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dayFromDate } from '~/shared/days'
import type { ReservationRow } from './visible.server'

/** One letter to the founders of the firm, the officers of the park and whoever is in charge of the project, but not to the writer. */
export async function tellOfReservation<L extends Letter, P extends Params>(
  tx: Tx,
  { row, letter, slug, writer }: { row: ReservationRow; letter: L; slug: string; writer: string | null },
  params: Beside<L, P, 'site' | 'firm' | 'ref' | 'from' | 'until' | 'link'>,
  now: Date,
): Promise<void> {
  const { enclaveId, firmId, site, project } = row
  const members = await tx.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [
        { role: 'founder', firmId },
        ...(site.parkId === null ? [] : [{ role: 'park', parkId: site.parkId }]),
      ],
    },
    select: { userId: true, role: true },
    orderBy: { userId: 'asc' },
  })
  const pages = new Map<string, string>()
  if (project) pages.set(project.ownerId, paths.deskProject(slug, project.id))
  for (const { userId, role } of members)
    pages.set(userId, role === 'founder' ? paths.myFirm : paths.site(slug, site.id))
  if (writer) pages.delete(writer)
  const until = addDays(dayFromDate(row.endsBefore), -1)
  const said = { site: site.name, firm: row.firm.name, ref: site.ref, from: dayFromDate(row.fromOn), until }
  for (const [toUserId, page] of pages) {
    const all: Params = { ...said, link: env().BASE_URL + page, ...params }
    const about = { type: 'site', id: site.id }
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about }, now)
  }
}
