import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { termsFromJson } from './scheme-json'
import { listPriceOn, type Scheme } from './terms'

type Reads = Pick<Tx, 'rentScheme'>

/** Every scheme of an enclave, the first on top. */
export async function schemesOf(tx: Reads, enclaveId: string): Promise<Scheme[]> {
  const rows = await (tx === db ? readTogether(enclaveId) : readIn(tx, enclaveId))
  return rows.map(({ terms, ...scheme }) => ({ ...scheme, terms: termsFromJson(terms) }))
}

type SchemeRow = { id: string; effectiveFrom: Day; terms: unknown }

function readTogether(enclaveId: string): Promise<SchemeRow[]> {
  return askTogether<SchemeRow>(Prisma.sql`
    SELECT id, "effectiveFrom", terms FROM "RentScheme"
    WHERE "enclaveId" = ${enclaveId}::uuid ORDER BY "effectiveFrom"`)
}

async function readIn(tx: Reads, enclaveId: string): Promise<SchemeRow[]> {
  const rows = await tx.rentScheme.findMany({ where: { enclaveId }, orderBy: { effectiveFrom: 'asc' } })
  return rows.map(({ id, effectiveFrom, terms }) => ({
    id,
    effectiveFrom: dayFromDate(effectiveFrom),
    terms,
  }))
}

/** The price of a new lease of a class of units from a day on, where the scheme of that day has one. */
export async function listPrice(
  tx: Reads,
  enclaveId: string,
  unitClass: string,
  day: Day,
): Promise<string | null> {
  return listPriceOn(await schemesOf(tx, enclaveId), unitClass, day)
}

/** Every version for the page: what it says, why, by whom, and which is in force today; the newest on top. */
export async function schemeVersions(actor: Actor, today: Day) {
  const rows = await db.rentScheme.findMany({
    where: { enclaveId: actor.enclaveId },
    orderBy: { effectiveFrom: 'desc' },
    take: 60,
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  })
  const inForce = rows.find(({ effectiveFrom }) => effectiveFrom <= dateOfDay(today))?.id
  return rows.map((row) => {
    const from = dayFromDate(row.effectiveFrom)
    return {
      id: row.id,
      effectiveFrom: from,
      reason: row.reason,
      terms: termsFromJson(row.terms),
      by: people.find(({ id }) => id === row.createdById)?.name ?? '',
      madeOn: dayOf(row.createdAt),
      standing:
        row.id === inForce ? ('in_force' as const) : from > today ? ('coming' as const) : ('past' as const),
    }
  })
}
