import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { addMonths, dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { IDLE_LAND_RULES } from '~/landing/park-rules/landing.rules'
import { rulesOn } from '~/shared/rule-table'
import { reminderDue } from '~/shared/reminders'
import { clockOnDay } from './clock-sql.server'
import { tellOfLand } from './tell.part.server'

const OFFICE_OPENS = '09:00'

type Ticking = {
  id: string
  name: string
  ref: string
  parkId: string | null
  firmId: string | null
  since: Day
  stopped: boolean
  sent: string[]
}

/**
 * Tells the bureau and the park that the clock of a parcel has come to a month of the setting, each once; after missed
 * days the latest goes alone. Where days that authorities caused move the clock, its months are told anew. It may run
 * at any time, any number of times, on several servers at once.
 */
export async function remindOfLand(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  // Land on which work stopped gets a plan, and is never taken back: later months have nothing to say of it.
  const planAfter = rulesOn(IDLE_LAND_RULES, today)?.figure('stopped_for').toNumber() ?? 0
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const { alertMonths } = await settingOn(db, enclaveId, 'land', today)
    if (alertMonths.length === 0) continue
    for (const parcel of await ticking(enclaveId, Math.min(...alertMonths), today)) {
      const months = [...alertMonths].sort((a, b) => a - b)
      const steps = months
        .filter((one) => !parcel.stopped || one <= planAfter)
        .map((one) => ({
          kind: `${parcel.since} ${one}`,
          on: addMonths(parcel.since, one),
          months: one,
        }))
      const due = reminderDue(steps, parcel.sent, today)
      if (due && (await remind({ enclaveId, slug, parcel, due }, now))) told += 1
    }
  }
  return told
}

function ticking(enclaveId: string, first: number, today: Day): Promise<Ticking[]> {
  return db.$queryRaw<Ticking[]>`
    SELECT p.id, p.name, p.ref, p."parkId", p."firmId", v.since::text AS since, p."stoppedOn" IS NOT NULL AS stopped,
      ARRAY(SELECT kind FROM "Reminder" m WHERE m."enclaveId" = ${enclaveId}::uuid AND m."aboutType" = 'parcel'
        AND m."aboutId" = p.id) AS sent
    FROM "Parcel" p ${clockOnDay(today)}
    WHERE p."enclaveId" = ${enclaveId}::uuid AND v.months >= ${first}::int ORDER BY p.ref LIMIT 1000`
}

type Step = {
  enclaveId: string
  slug: string
  parcel: Ticking
  due: { kind: string; on: Day; months: number }
}

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind({ enclaveId, slug, parcel, due }: Step, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.reminder.createMany({
      data: {
        enclaveId,
        aboutType: 'parcel',
        aboutId: parcel.id,
        kind: due.kind,
        dueOn: dateOfDay(due.on),
        sentAt: now,
      },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const told = { parcel: { enclaveId, ...parcel }, kind: 'land_clock', slug, writer: null } as const
    await tellOfLand(tx, { ...told, bureau: true }, { elapsed: String(due.months), day: parcel.since }, now)
    return true
  })
}
