import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { addMonths, dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { IDLE_LAND_RULES } from '~/landing/park-rules/landing.rules'
import { rulesOn } from '~/shared/rule-table'
import { clockOnDay } from './clock-sql.server'
import { tellOfLand } from './tell.part.server'
import { landLetters } from './letters'

const OFFICE_OPENS = '09:00'

type Due = {
  id: string
  name: string
  ref: string
  parkId: string | null
  firmId: string | null
  since: Day
  month: number
}

/**
 * Tells the bureau and the park that the clock of a parcel has come to a month of the setting, each once; after missed
 * days the latest goes alone. Where days that authorities caused move the clock, its months are told anew. It may run
 * at any time, any number of times, on several servers at once.
 */
export async function remindOfLand(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const { alertMonths } = await settingOn(db, enclaveId, 'land', today)
    const due = await dueOn(enclaveId, alertMonths, today)
    told += await eachRow('land', due, (parcel) => remind({ enclaveId, slug, parcel }, now))
  }
  return told
}

const kindOf = ({ since, month }: Pick<Due, 'since' | 'month'>) => `${since} ${month}`

/** Parcels whose clock has come to a month that nobody was told of, each with the latest such month. */
function dueOn(enclaveId: string, alertMonths: readonly number[], today: Day): Promise<Due[]> {
  // Land on which work stopped gets a plan, and is never taken back: later months have nothing to say of it.
  const planAfter = rulesOn(IDLE_LAND_RULES, today)?.figure('stopped_for').toNumber() ?? 0
  return db.$queryRaw<Due[]>`
    SELECT p.id, p.name, p.ref, p."parkId", p."firmId", v.since::text AS since, a.month
    FROM "Parcel" p ${clockOnDay(today)}
    CROSS JOIN LATERAL (SELECT max(one) AS month FROM unnest(${[...alertMonths]}::int[]) one
      WHERE one <= v.months AND (p."stoppedOn" IS NULL OR one <= ${planAfter}::int)) a
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p."endedOn" IS NULL AND a.month IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "Reminder" m WHERE m."enclaveId" = p."enclaveId" AND m."aboutType" = 'parcel'
        AND m."aboutId" = p.id AND m.kind = v.since::text || ' ' || a.month)
    ORDER BY p.ref`
}

type Step = { enclaveId: string; slug: string; parcel: Due }

/** The row comes first: of two rounds at once one writes it, and only that one posts the letters. */
async function remind({ enclaveId, slug, parcel }: Step, now: Date): Promise<boolean> {
  const { id: aboutId, since, month } = parcel
  return inTransaction(async (tx) => {
    const about = { enclaveId, aboutType: 'parcel', aboutId, kind: kindOf(parcel) }
    const { count } = await tx.reminder.createMany({
      data: { ...about, dueOn: dateOfDay(addMonths(since, month)), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const told = {
      parcel: { enclaveId, ...parcel },
      letter: landLetters.land_clock,
      slug,
      writer: null,
    } as const
    const readers = await tellOfLand(
      tx,
      { ...told, bureau: true },
      { elapsed: String(month), day: since },
      now,
    )
    // Nobody is there yet: whoever comes is told.
    if (readers === 0) await tx.reminder.deleteMany({ where: about })
    return readers > 0
  })
}
