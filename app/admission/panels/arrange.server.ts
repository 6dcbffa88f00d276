import type { Actor } from '~/ground/people/actor'
import { db, inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { readyFiles } from './agenda.part.server'
import type { Arrangement } from './arrange.form'
import { panelEvents } from './events'
import { AGENDA_STATES } from './lifecycle'
import { loadPanel, movePanel, notePanel } from './own.server'
import type { PanelView } from './queries.server'

export type ArrangeRefusal =
  'wrong_state' | 'wrong_role' | 'agenda_empty' | 'file_unknown' | 'item_decided' | 'changed_meanwhile'

/**
 * Sets the agenda by hand: which files the meeting takes and in which order. A file already decided at the meeting
 * stays on it. From then on the ranking no longer moves the agenda; new files come on it by hand.
 */
export async function arrange(
  actor: Actor,
  id: string,
  { files }: Arrangement,
  now: Date,
): Promise<Outcome<{ items: number }, ArrangeRefusal>> {
  if (actor.role !== 'officer' && actor.role !== 'director') return refuse('wrong_role')
  return inTransaction(async (tx) => {
    const before = await loadPanel(tx, actor, id)
    if (!AGENDA_STATES.some((state) => state === before.state)) return refuse('wrong_state')
    if (files.length === 0) return refuse('agenda_empty')
    const ready = await readyFiles(tx, before)
    const known = (one: string) =>
      before.items.some(({ applicationId }) => applicationId === one) || ready.some((file) => file.id === one)
    if (new Set(files).size < files.length || !files.every(known)) return refuse('file_unknown')
    const gone = before.items.filter(({ applicationId }) => !files.includes(applicationId))
    if (gone.some(({ outcome }) => outcome !== null)) return refuse('item_decided')
    if (!(await movePanel(tx, before, { agendaBy: 'hand' }))) return refuse('changed_meanwhile')
    const { enclaveId } = before
    const where = { enclaveId, panelId: id }
    await tx.panelItem.deleteMany({ where: { ...where, applicationId: { notIn: [...files] } } })
    for (const [index, applicationId] of files.entries()) {
      const position = index + 1
      const { count } = await tx.panelItem.updateMany({
        where: { ...where, applicationId },
        data: { position },
      })
      if (count > 0) continue
      const median = ready.find((file) => file.id === applicationId)?.median ?? '0'
      await tx.panelItem.create({ data: { ...where, applicationId, position, median } })
    }
    const payload = { ref: before.ref, items: files.length, before: before.items.length }
    await notePanel(tx, actor, id, panelEvents.panel_agenda_set(payload), now)
    return ok({ items: files.length })
  })
}

/** What the agenda of a meeting can hold: what stands on it, then what else is ready, in the order of the ranking. */
export async function arranging(panel: PanelView, actor: Actor) {
  const { intakeId } = await db.panel.findFirstOrThrow({
    where: { enclaveId: actor.enclaveId, id: panel.id },
    select: { intakeId: true },
  })
  const ready = await readyFiles(db, { enclaveId: actor.enclaveId, intakeId })
  const on = panel.items.map(({ applicationId, ref, firmName, median, position, outcome }) => ({
    id: applicationId,
    ref,
    firmName,
    median,
    place: position,
    decided: outcome !== null,
  }))
  const off = ready
    .filter(({ id: one }) => !on.some((item) => item.id === one))
    .map((file) => ({ ...file, place: null, decided: false }))
  return { rows: [...on, ...off] }
}
export type ArrangeRow = Awaited<ReturnType<typeof arranging>>['rows'][number]
