import { db, type Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { ownKindFrom, type OwnKind } from './shape'

/** What a record's kind is called and asks, beside the record. */
export const WITH_KIND = { ownKind: { include: { kind: { select: { code: true } } } } } as const

/** An enclave sets up no more kinds; what lists them is never longer. */
export const MOST_KINDS = 60

/** The version of a kind in force on a day: of those that had begun, the one that began last. */
const inForceOn = (day: Day) => ({
  where: { effectiveOn: { lte: dateOfDay(day) } },
  orderBy: [{ effectiveOn: 'desc' as const }, { version: 'desc' as const }],
  take: 1,
  include: { kind: { select: { code: true } } },
})

/** The kinds of record that firms of an enclave are asked for on a day besides those built in, in the order of their codes. */
export async function kindsOn(enclaveId: string, day: Day, tx: Pick<Tx, 'ownKind'> = db): Promise<OwnKind[]> {
  const rows = await tx.ownKind.findMany({
    where: { enclaveId, state: 'published' },
    orderBy: { code: 'asc' },
    take: MOST_KINDS,
    include: { versions: inForceOn(day) },
  })
  return rows.flatMap(({ versions }) => versions.map(ownKindFrom))
}

/** Every kind that was ever in use, as its newest version calls it, in the order of the codes. */
export async function ownKindsOf(enclaveId: string): Promise<{ id: string; zh: string; en: string }[]> {
  const rows = await db.ownKind.findMany({
    where: { enclaveId, state: { not: 'draft' } },
    orderBy: { code: 'asc' },
    take: MOST_KINDS,
    include: { versions: { orderBy: { version: 'desc' }, take: 1, select: { zh: true, en: true } } },
  })
  return rows.flatMap(({ id, versions: [newest] }) => (newest ? [{ id, ...newest }] : []))
}

/** One of them by its code, or null. */
export async function kindCalled(
  enclaveId: string,
  code: string,
  day: Day,
  tx: Pick<Tx, 'ownKind'> = db,
): Promise<OwnKind | null> {
  const row = await tx.ownKind.findFirst({
    where: { enclaveId, code, state: 'published' },
    include: { versions: inForceOn(day) },
  })
  const [version] = row?.versions ?? []
  return version ? ownKindFrom(version) : null
}

/** What a record's kind is called, for its events, where the enclave defined the kind. */
export function namesOfKind({ ownKind }: { ownKind: { zh: string; en: string } | null }) {
  return ownKind ? { kindZh: ownKind.zh, kindEn: ownKind.en } : {}
}
