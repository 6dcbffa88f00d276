import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { visibleTo } from '~/admission/applications/queries.server'
import { isOwnFile } from '~/admission/applications/own-file.server'
import { refuse, type Outcome } from '~/shared/outcome'

export type Done = { id: string; ref: string; before: string | null }
export type Left = { id: string; ref: string; reason: string }
export type Ran = { done: Done[]; left: Left[] }

const OWNED = { enclaveId: true, firmId: true, createdById: true, onBehalf: true } as const

/** One command for each application, each by itself: what one refuses does not hold up the others. */
export async function runEach(
  actor: Actor,
  ids: readonly string[],
  command: (id: string) => Promise<Outcome<object, string>>,
): Promise<Ran> {
  const rows = await db.application.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleTo(actor)] },
    select: { ...OWNED, id: true, ref: true, officerId: true },
    orderBy: { submittedAt: 'asc' },
  })
  const ran: Ran = { done: [], left: [] }
  for (const row of rows) {
    const { id, ref, officerId } = row
    const outcome = (await isOwnFile(db, actor, row)) ? refuse('own_file') : await command(id)
    if (outcome.ok) ran.done.push({ id, ref, before: officerId })
    else ran.left.push({ id, ref, reason: outcome.reason })
  }
  return ran
}
