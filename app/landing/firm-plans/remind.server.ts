import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dateOfDay, dayFromDate, dayOf, timeOf } from '~/shared/days'
import { tellDepartment, tellOfficer } from './tell.part.server'
import { firmPlanLetters } from './letters'

const OFFICE_OPENS = '09:00'
/** How many requests are told of in one round. */
const AT_ONCE = 500

/**
 * Tells a department, and whoever looks after the firm, once that an answer is late. It may run at any time, any number
 * of times, on several servers at once.
 */
export async function remindOfSupport(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const rows = await db.$queryRaw<{ enclaveId: string; id: string; slug: string }[]>`
    SELECT r."enclaveId", r.id, e.slug FROM "SupportRequest" r JOIN "Enclave" e ON e.id = r."enclaveId"
    WHERE r.state = 'open' AND r."dueOn" < ${dayOf(now)}::date
      AND (${only ?? null}::uuid IS NULL OR r."enclaveId" = ${only ?? null}::uuid)
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = r."enclaveId" AND m."aboutType" = 'support_request'
        AND m."aboutId" = r.id AND m.kind = r."dueOn"::text || ' late')
    ORDER BY r."dueOn", r.id LIMIT ${AT_ONCE}`
  return eachRow('support', rows, (row) => remind(row, now))
}

/** The row comes before the letters: of two rounds at once one writes it. Where no department reads, it is told once one does. */
async function remind({ enclaveId, id, slug }: { enclaveId: string; id: string; slug: string }, now: Date) {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 AS held FROM "SupportRequest"
      WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR SHARE`
    const request = await tx.supportRequest.findFirst({
      where: { enclaveId, id, state: 'open' },
      include: { plan: { include: { firm: true } }, department: true },
    })
    if (!request?.dueOn || !request.department) return false
    const due = dayFromDate(request.dueOn)
    if (due >= dayOf(now)) return false
    const row = { enclaveId, aboutType: 'support_request', aboutId: id, kind: `${due} late` }
    const { count } = await tx.reminder.createMany({
      data: { ...row, dueOn: dateOfDay(due), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const { plan, department } = request
    const names = { departmentZh: department.nameZh, departmentEn: department.nameEn }
    const params = { title: request.what, due, ...names }
    const told = { plan, letter: firmPlanLetters.support_late, slug, writer: null }
    const asked = { ...told, departmentId: department.id, requestId: id }
    if ((await tellDepartment(tx, asked, params, now)) === 0) {
      await tx.reminder.deleteMany({ where: row })
      return false
    }
    await tellOfficer(tx, { ...told, officerId: plan.officerId }, params, now)
    return true
  })
}
