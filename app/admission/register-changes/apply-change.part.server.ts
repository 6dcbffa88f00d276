import { followFirm } from '~/admission/drafts/follow-firm.part.server'
import type { Firm } from '~/platform/generated/prisma/client'
import type { Prisma, Tx } from '~/platform/db.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import type { IdentityChanges } from '~/ground/firms/identity'
import { formerNamesFromJson } from '~/ground/records/firm-json'

type Applying = { changes: IdentityChanges; sinceOn: Day | null; usccReason: string | null }

/**
 * Writes a change of the register into the firm, its row locked by the caller: a former name is kept with its day,
 * drafts and files that are not decided yet follow, what was decided stays as it was. A code that another firm has
 * fails on the database's own constraint.
 */
export async function applyChange(
  tx: Tx,
  firm: Firm,
  { changes, sinceOn, usccReason }: Applying,
  now: Date,
): Promise<void> {
  const { enclaveId, id } = firm
  const { name, uscc, foundedOn, industryCode, contactName, contactPhone, contactEmail } = changes
  const former = formerNamesFromJson(firm.formerNames)
  const until = sinceOn ?? dayOf(now)
  const data: Prisma.FirmUpdateInput = {
    ...(name ? { name: name.after, formerNames: [...former, { name: firm.name, until }] } : {}),
    ...(uscc ? { uscc: uscc.after, usccReason } : {}),
    ...(foundedOn ? { foundedOn: dateOfDay(foundedOn.after) } : {}),
    ...(industryCode ? { industryCode: industryCode.after } : {}),
    ...(contactName ? { contactName: contactName.after } : {}),
    ...(contactPhone ? { contactPhone: contactPhone.after } : {}),
    ...(contactEmail ? { contactEmail: contactEmail.after || null } : {}),
    version: { increment: 1 },
  }
  await tx.firm.update({ where: { enclaveId_id: { enclaveId, id } }, data })
  await followFirm(tx, enclaveId, id)
}
