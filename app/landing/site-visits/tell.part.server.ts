import type { Letter } from '~/ground/letters/letter'
import type { Beside, Params } from '~/ground/letters/params'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { VisitRow } from './visible.server'

type Told<L, P> = {
  letter: L
  project: VisitRow['project']
  visitId: string
  to: readonly string[]
  said: Beside<L, P, 'ref' | 'firm' | 'park' | 'by' | 'link'>
}

/** One letter about a finding to those whom it concerns, but not to the writer. */
export async function tell<L extends Letter, P extends Params>(
  tx: Tx,
  actor: Actor,
  { letter, project, visitId, to, said }: Told<L, P>,
  now: Date,
) {
  const { enclaveId, enclaveSlug, name, userId } = actor
  const link = env().BASE_URL + paths.siteVisit(enclaveSlug, visitId)
  const { nameZh: parkZh, nameEn: parkEn } = project.park
  const params: Params = {
    ref: project.ref,
    firm: project.firm.name,
    parkZh,
    parkEn,
    by: name,
    link,
    ...said,
  }
  const about = { type: 'project', id: project.id }
  for (const toUserId of new Set(to))
    if (toUserId !== userId) await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
}
