import type { Tx } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { readCode, codeStatus } from './late-code'
import { intakeTimetable, type IntakeTimetable } from './queries.server'

export type LateRefusal = 'late_code_unknown' | 'late_code_over' | 'late_code_used_up'

/** The intake that a code lets a firm into; nothing is spent yet. */
export async function lateAccess(
  tx: Tx,
  enclaveId: string,
  typed: string,
  now: Date,
): Promise<Outcome<{ codeId: string; intake: IntakeTimetable }, LateRefusal>> {
  const code = await tx.lateCode.findUnique({
    where: { enclaveId_code: { enclaveId, code: readCode(typed) } },
    include: { intake: true },
  })
  if (!code) return refuse('late_code_unknown')
  const standing = codeStatus({ ...code, expiresOn: dayFromDate(code.expiresOn) }, now)
  if (standing === 'used_up') return refuse('late_code_used_up')
  if (standing !== 'stands') return refuse('late_code_over')
  return ok({ codeId: code.id, intake: intakeTimetable(code.intake) })
}

/** Takes one use of a code; false when others were faster. */
export async function spendLateCode(tx: Tx, enclaveId: string, codeId: string): Promise<boolean> {
  // The count is compared where it is raised, so that of many at once only as many pass as there are uses.
  const spent = await tx.$executeRaw`
    UPDATE "LateCode" SET used = used + 1
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${codeId}::uuid AND used < uses AND "endedAt" IS NULL`
  return spent === 1
}
