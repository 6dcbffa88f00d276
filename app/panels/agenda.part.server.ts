import { FEWEST_REVIEWS } from '~/reviews/lifecycle'
import { rank } from '~/reviews/ranking'
import { scoredFiles } from '~/reviews/ranking.server'
import type { Tx } from '~/platform/db.server'

type OfPanel = { enclaveId: string; panelId: string; intakeId: string }

/**
 * Sets the agenda: the files of the intake on which nobody has decided and that have reviews enough, in the order of the
 * ranking as it stands. What no longer waits leaves it.
 */
export async function setAgenda(tx: Tx, { enclaveId, panelId, intakeId }: OfPanel): Promise<number> {
  const files = await scoredFiles({ enclaveId }, intakeId, ['in_review'], tx)
  const decided = await tx.decision.findMany({
    where: { enclaveId, publishedAt: null, applicationId: { in: files.map(({ id }) => id) } },
    select: { applicationId: true },
  })
  const ready = files.filter(
    ({ id, reviews }) =>
      reviews.length >= FEWEST_REVIEWS && !decided.some(({ applicationId }) => applicationId === id),
  )
  await tx.panelItem.deleteMany({ where: { enclaveId, panelId } })
  const ranked = rank(ready)
  await tx.panelItem.createMany({
    data: ranked.map(({ id, standing }, index) => ({
      ...{ enclaveId, panelId, applicationId: id, position: index + 1 },
      median: standing?.median ?? '0',
    })),
  })
  return ranked.length
}
