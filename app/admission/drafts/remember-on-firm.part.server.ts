import { answersFromJson } from '~/ground/forms/form-sections'
import type { Tx } from '~/platform/db.server'
import { wanToYuan } from '~/shared/money'

/**
 * Lets the firm's own record show what its newest application that was handed in says of capital and product.
 * Called whenever answers in force change: at submission, by a correction, by an amendment.
 */
export async function rememberOnFirm(
  tx: Tx,
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
): Promise<void> {
  const newest = await tx.application.findFirst({
    where: { enclaveId, firmId, submittedAt: { not: null } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: { answers: true },
  })
  const { capital, product } = answersFromJson(newest?.answers)
  await tx.firm.update({
    where: { enclaveId_id: { enclaveId, id: firmId } },
    data: {
      ...(capital === undefined ? {} : { capitalYuan: capital ? wanToYuan(capital) : null }),
      ...(product === undefined ? {} : { product }),
    },
  })
}
