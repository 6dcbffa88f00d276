import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { take } from '~/shared/steps'
import { panelStateOf, STEPS, type PanelStep } from './lifecycle'
import { visibleTo } from './visible.server'

/** The meeting as commands need it, inside their transaction; 404 when it is not theirs to see. */
export async function loadPanel(tx: Tx, actor: Actor, id: string) {
  if (!isId(id)) notFound()
  const panel = await tx.panel.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: { members: true, items: { orderBy: { position: 'asc' } } },
  })
  return panel ?? notFound()
}
export type LoadedPanel = Awaited<ReturnType<typeof loadPanel>>

export function takeStep(step: PanelStep, panel: LoadedPanel, actor: Actor) {
  return take(STEPS, step, panelStateOf(panel.state), actor.role)
}

/** The guarded write; it also locks the meeting, so that two who change parts of it take turns. */
export async function movePanel(
  tx: Tx,
  { enclaveId, id, state }: LoadedPanel,
  data: Prisma.PanelUpdateManyMutationInput & { scanFileId?: string },
): Promise<boolean> {
  const { count } = await tx.panel.updateMany({ where: { enclaveId, id, state }, data })
  return count === 1
}

/** The event on the meeting; last in the transaction. */
export async function notePanel(
  tx: Tx,
  actor: Actor,
  id: string,
  event: Happening,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'panel', id }, event }, now)
}
