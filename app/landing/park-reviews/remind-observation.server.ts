import { postLetter } from '~/ground/notices/post.server'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, daysBetween, timeOf, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { reminderDue } from '~/shared/reminders'
import { parkReviewLetters } from './letters'

const OFFICE_OPENS = '09:00'

type Observed = { id: string; nameZh: string; nameEn: string; until: Day }

/**
 * Tells the officers of a park under observation, and the bureau that decides afterwards, that it comes to its end: in the
 * steps of the settings, and once more when it is over, each once. It may run at any time, on several servers at once.
 */
export async function remindOfObservations(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  const today = dayOf(now)
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const { observationAlertDays } = await settingOn(db, enclaveId, 'parks', today)
    const parks = await observed(enclaveId, today)
    told += await eachRow('observations', parks, (park) =>
      remind({ enclaveId, slug, park, alertDays: observationAlertDays }, now),
    )
  }
  return told
}

function observed(enclaveId: string, today: Day): Promise<Observed[]> {
  return db.$queryRaw<Observed[]>`
    SELECT p.id, p."nameZh", p."nameEn", p."observedUntil"::text AS until FROM "Park" p
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p."observedUntil" IS NOT NULL
      AND (p."validUntil" IS NULL OR p."validUntil" >= ${today}::date)
    ORDER BY p."observedUntil", p.id LIMIT 200`
}

type Step = { enclaveId: string; slug: string; park: Observed; alertDays: readonly number[] }

/** The row comes first: of two rounds at once one writes it. Where nobody reads it none is written, and whoever comes is told. */
async function remind({ enclaveId, slug, park, alertDays }: Step, now: Date): Promise<boolean> {
  const today = dayOf(now)
  const { until } = park
  return inTransaction(async (tx) => {
    // Decided or moved meanwhile: there is nothing to say any more.
    const still = { enclaveId, id: park.id, observedUntil: dateOfDay(until), AND: [inForceOn(today)] }
    if ((await tx.park.count({ where: still })) === 0) return false
    const sent = await tx.reminder.findMany({
      where: { enclaveId, aboutType: 'park', aboutId: park.id },
      select: { kind: true },
    })
    const steps = [...alertDays].sort((one, other) => other - one)
    const planned = [
      ...steps.map((days) => ({ kind: `${until} ${days}`, on: addDays(until, -days) })),
      { kind: `${until} over`, on: addDays(until, 1) },
    ]
    const due = reminderDue(
      planned,
      sent.map(({ kind }) => kind),
      today,
    )
    if (!due) return false
    const row = { enclaveId, aboutType: 'park', aboutId: park.id, kind: due.kind }
    const { count } = await tx.reminder.createMany({
      data: { ...row, dueOn: dateOfDay(due.on), sentAt: now },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const days = daysBetween(today, until)
    const told = await tell(tx, { enclaveId, slug, park, days }, now)
    if (told === 0) await tx.reminder.deleteMany({ where: row })
    return told > 0
  })
}

type Told = { enclaveId: string; slug: string; park: Observed; days: number }

async function tell(tx: Tx, { enclaveId, slug, park, days }: Told, now: Date): Promise<number> {
  const readers = await tx.membership.findMany({
    where: { enclaveId, endedAt: null, OR: [{ role: 'park', parkId: park.id }, { role: 'bureau' }] },
    select: { userId: true },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
  })
  const letter = days < 0 ? parkReviewLetters.park_observation_over : parkReviewLetters.park_observation_ends
  const params = {
    parkZh: park.nameZh,
    parkEn: park.nameEn,
    day: park.until,
    link: env().BASE_URL + paths.parkPage(slug, park.id),
    ...(days < 0 ? {} : { days: String(days) }),
  }
  const about = { type: 'park', id: park.id }
  let told = 0
  for (const { userId: toUserId } of readers)
    if ((await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)) !== null) told += 1
  return told
}
