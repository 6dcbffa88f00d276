import { rank } from '~/admission/lists/ranking'
import { scoredFiles } from '~/admission/lists/ranking.server'
import type { Tx } from '~/platform/db.server'

type OfPanel = { enclaveId: string; panelId: string; intakeId: string }

/** The files of an intake on which nobody has decided and that have reviews enough, in the order of the ranking. */
export async function readyFiles(tx: Tx, { enclaveId, intakeId }: Omit<OfPanel, 'panelId'>) {
  const files = await scoredFiles(
    { enclaveId },
    { intakeId, state: 'in_review', reviews: { some: { state: 'submitted' } } },
    tx,
  )
  const decided = await tx.decision.findMany({
    where: { enclaveId, publishedAt: null, applicationId: { in: files.map(({ id }) => id) } },
    select: { applicationId: true },
  })
  const ready = files.filter(
    ({ id, reviews, limits }) =>
      reviews.length >= limits.fewest && !decided.some(({ applicationId }) => applicationId === id),
  )
  return rank(ready).flatMap(({ id, standing }) => {
    const file = ready.find((one) => one.id === id)
    return file ? [{ id, median: standing?.median ?? '0', ref: file.ref, firmName: file.firmName }] : []
  })
}

/**
 * Sets the agenda: by the ranking as it stands, or, where it was set by hand, what was put on it in that order.
 * What no longer waits leaves it either way. Gives the number of items.
 */
export async function setAgenda(tx: Tx, panel: OfPanel, by: string = 'ranking'): Promise<number> {
  const ready = await readyFiles(tx, panel)
  if (by !== 'hand') return writeAgenda(tx, panel, ready)
  const { enclaveId, panelId } = panel
  const kept = await tx.panelItem.findMany({ where: { enclaveId, panelId }, orderBy: { position: 'asc' } })
  return writeAgenda(
    tx,
    panel,
    kept.flatMap(({ applicationId }) => ready.filter(({ id }) => id === applicationId)),
  )
}

/** Writes the items in their order; what was on the agenda before and is not given leaves it. */
async function writeAgenda(
  tx: Tx,
  { enclaveId, panelId }: OfPanel,
  items: readonly { id: string; median: string }[],
): Promise<number> {
  await tx.panelItem.deleteMany({ where: { enclaveId, panelId } })
  await tx.panelItem.createMany({
    data: items.map(({ id, median }, index) => ({
      enclaveId,
      panelId,
      applicationId: id,
      position: index + 1,
      median,
    })),
  })
  return items.length
}
