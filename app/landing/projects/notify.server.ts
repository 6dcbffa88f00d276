import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { ProjectRow } from './visible.server'

type Told = Pick<ProjectRow, 'id' | 'ref' | 'firmId' | 'parkId' | 'ownerId'> & {
  firm: { name: string }
  park: { nameZh: string; nameEn: string }
}

/** One letter about a project to its founders, its park's officers and whoever is in charge, but not to the writer. */
export async function notifyAll<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  project: Told,
  letter: L,
  params: Beside<L, P, 'ref' | 'firm' | 'park' | 'by' | 'link'>,
  now: Date,
): Promise<void> {
  const { enclaveId, enclaveSlug: e } = actor
  const members = await tx.membership.findMany({
    where: {
      enclaveId,
      endedAt: null,
      OR: [
        { role: 'founder', firmId: project.firmId },
        { role: 'park', parkId: project.parkId },
      ],
    },
    select: { userId: true, role: true },
    orderBy: { userId: 'asc' },
  })
  const pages = new Map([[project.ownerId, paths.deskProject(e, project.id)]])
  for (const { userId, role } of members) {
    pages.set(userId, role === 'park' ? paths.parkProject(e, project.id) : paths.myFirm)
  }
  pages.delete(actor.userId)
  const { ref, firm, park } = project
  for (const [toUserId, page] of pages) {
    const link = env().BASE_URL + page
    const about = { type: 'project', id: project.id }
    const all: Params = {
      ref,
      firm: firm.name,
      parkZh: park.nameZh,
      parkEn: park.nameEn,
      by: actor.name,
      link,
      ...params,
    }
    await postLetter(tx, { enclaveId, toUserId, letter, params: all, about }, now)
  }
}
