import { loadForStaff } from '~/admission/applications/staff.server'
import type { Tx } from '~/platform/db.server'

export { note, notifyFirm } from '~/admission/applications/staff.server'

/** The application as staff see it, and its agreement in force; its row is held, so that of two acts one waits. */
export async function loadWithAgreement(tx: Tx, actor: Parameters<typeof loadForStaff>[1], id: string) {
  const before = await loadForStaff(tx, actor, id)
  const { enclaveId } = before
  await tx.$queryRaw`
    SELECT id FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  const agreement = await tx.agreement.findFirst({ where: { enclaveId, applicationId: id, voidedAt: null } })
  const { state } = await tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id } },
    select: { state: true },
  })
  return { before: { ...before, state }, agreement }
}
