import { anyReaders, notifyFounders, notifyRole } from '~/ground/notices/receivers.server'
import { settingByDay, settingOn } from '~/ground/settings/enclave.server'
import { EARLIEST_ALERT } from '~/ground/settings/terms'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, timeOf, type Day } from '~/shared/days'
import { reminderDue } from '~/shared/reminders'
import { leavingLetters } from './letters'

const OFFICE_OPENS = '09:00'

type Ending = {
  about: 'lease_end' | 'term_end'
  id: string
  firmId: string
  name: string
  on: Day
  /** The first day of a term; nothing of leases. */
  began: Day | null
  sent: string[]
}

/**
 * Tells a firm and the officers that its leases, or its term, come to their end: in the steps of the settings, each once;
 * after missed days the latest step goes alone. A firm whose leases end on one day gets one letter. It may run at any
 * time, any number of times, on several servers at once.
 */
export async function remindOfEnds(now: Date, only?: string): Promise<number> {
  if (timeOf(now) < OFFICE_OPENS) return 0
  let told = 0
  const enclaves = await db.enclave.findMany({
    where: only ? { id: only } : {},
    select: { id: true, slug: true },
  })
  for (const { id: enclaveId, slug } of enclaves) {
    const today = dayOf(now)
    const { alertDays } = await settingOn(db, enclaveId, 'leasing', today)
    const terms = await settingByDay(db, enclaveId, 'terms')
    const endings = await endingIn(enclaveId, today, addDays(today, Math.max(0, ...alertDays)))
    told += await eachRow('ends', endings, async (ending) => {
      // A term is announced as was decided when it began; leases as is decided now.
      const days = ending.began ? terms(ending.began).termAlertDays : alertDays
      const steps = days.map((days) => ({ kind: `${ending.on} ${days}`, on: addDays(ending.on, -days) }))
      const due = reminderDue(steps, ending.sent, today)
      return due !== null && remind({ enclaveId, slug, ending, due }, now)
    })
  }
  return told
}

/**
 * Firms whose rooms all end on a day with none after it, and firms whose term ends. Who has given notice, has left or has
 * handed back the rooms knows it, and is not asked whether to renew.
 */
async function endingIn(enclaveId: string, today: Day, leasesUntil: Day): Promise<Ending[]> {
  return db.$queryRaw<Ending[]>`
    SELECT 'lease_end' AS about, l."firmId" AS id, l."firmId", f.name, (max(l."endsBefore") - 1)::text AS on, NULL AS began,
      ARRAY(SELECT kind FROM "Reminder" m WHERE m."enclaveId" = ${enclaveId}::uuid AND m."aboutType" = 'lease_end'
        AND m."aboutId" = l."firmId") AS sent
    FROM "Lease" l JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
    LEFT JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId"
    LEFT JOIN "LeaseContract" c ON c."enclaveId" = l."enclaveId" AND c.id = l."contractId"
    WHERE l."enclaveId" = ${enclaveId}::uuid AND l.purpose = 'firm' AND l.state = 'active'
      AND COALESCE(t.state, '') <> 'exited' AND COALESCE(c.state, 'in_force') IN ('signed', 'in_force')
      AND l."endsBefore" > ${dateOfDay(today)}::date
    GROUP BY l."firmId", f.name HAVING max(l."endsBefore") - 1 <= ${dateOfDay(leasesUntil)}::date
    UNION ALL
    SELECT 'term_end', t.id, t."firmId", f.name, t."endsOn"::text, t."startedOn"::text,
      ARRAY(SELECT kind FROM "Reminder" m WHERE m."enclaveId" = ${enclaveId}::uuid AND m."aboutType" = 'term_end'
        AND m."aboutId" = t.id)
    FROM "Tenancy" t JOIN "Firm" f ON f."enclaveId" = t."enclaveId" AND f.id = t."firmId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'active'
      AND t."endsOn" BETWEEN ${dateOfDay(today)}::date AND ${dateOfDay(addDays(today, EARLIEST_ALERT))}::date`
}

type Step = { enclaveId: string; slug: string; ending: Ending; due: { kind: string; on: Day } }

/**
 * The row comes first: of two rounds at once one writes it, and only that one posts the letters. Where nobody is there to
 * read them no row says that they were sent.
 */
async function remind({ enclaveId, slug, ending, due }: Step, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { about, id, firmId, name, on } = ending
    if (!(await anyReaders(tx, enclaveId, [{ role: 'founder', firmId }, { role: 'officer' }]))) return false
    const { count } = await tx.reminder.createMany({
      data: {
        enclaveId,
        aboutType: about,
        aboutId: id,
        kind: due.kind,
        dueOn: dateOfDay(due.on),
        sentAt: now,
      },
      skipDuplicates: true,
    })
    if (count === 0) return false
    const letter = about === 'lease_end' ? leavingLetters.leases_end : leavingLetters.term_ends
    const told = { enclaveId, letter, about: { type: 'firm', id: firmId } } as const
    const toFirm = { firm: name, day: on, link: env().BASE_URL + paths.myRent }
    await notifyFounders(tx, firmId, { ...told, params: toFirm }, now)
    const toDesk = { firm: name, day: on, link: env().BASE_URL + paths.deskFirm(slug, firmId) }
    await notifyRole(tx, 'officer', { ...told, params: toDesk }, now)
    return true
  })
}
