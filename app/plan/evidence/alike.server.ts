import { detailText } from '~/ground/records/firm-json'
import { likenesses, type Comparable, type Likeness } from '~/ground/firms/likeness'
import type { RecordKind } from '~/ground/records/records'
import { shownNumber } from '~/plan/counting-rules/record-rule'
import { recordsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'

/** A record that looks like another one, as far as it takes to tell them apart. */
export type AlikeRecord = {
  id: string
  kind: RecordKind
  number: string
  title: string
  happenedOn: Day
  amountYuan: string | null
  buyer: string
  seller: string
  signedOn: Day | null
  firm: { id: string; name: string }
  /** How far it has come as evidence: its row that is not withdrawn. */
  evidence: { ref: string; state: string } | null
  likenesses: Likeness[]
}
export type AlikeRecords = { self: Omit<AlikeRecord, 'likenesses'>; others: AlikeRecord[] }

/** Beyond so many the list says nothing more. */
const SHOWN = 8

const WHAT_IS_COMPARED = {
  id: true,
  firmId: true,
  kind: true,
  kindId: true,
  number: true,
  title: true,
  happenedOn: true,
  amountYuan: true,
  detail: true,
  furtherProofOf: true,
  firm: { select: { id: true, name: true } },
  evidence: { where: { state: { not: 'withdrawn' } }, select: { ref: true, state: true }, take: 1 },
} as const

/** Kinds whose number is a register's own: two of them cannot be one thing under two numbers. */
const TOLD_BY_NUMBER: readonly RecordKind[] = ['tech_sme', 'hnte', 'listing']

/** The live records of the enclave that look like some given ones, by the id of the given one; those with none are left out. */
export async function alikeTo(actor: Actor, ids: readonly string[]): Promise<Map<string, AlikeRecords>> {
  if (ids.length === 0) return new Map()
  const visible = recordsVisibleTo(actor)
  const given = await db.firmRecord.findMany({
    where: { AND: [visible, { id: { in: [...ids] }, kind: { notIn: [...TOLD_BY_NUMBER] } }] },
    select: WHAT_IS_COMPARED,
  })
  if (given.length === 0) return new Map()
  const pairs = await pairsWith(
    actor.enclaveId,
    given.map(({ id }) => id),
  )
  const others = await db.firmRecord.findMany({
    where: {
      AND: [visible, { id: { in: [...new Set(pairs.map(({ otherId }) => otherId))] }, withdrawnAt: null }],
    },
    select: WHAT_IS_COMPARED,
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const near = new Map<string, Set<string>>()
  for (const { id, otherId } of pairs) near.set(id, (near.get(id) ?? new Set()).add(otherId))
  const compared = others.map((row) => ({ row, comparable: comparableOf(row) }))
  const found = given.map((row): [string, AlikeRecords] => {
    const self = comparableOf(row)
    const own = near.get(row.id)
    const alike = compared.flatMap(({ row: other, comparable }) => {
      const same = own?.has(other.id) ? likenesses(self, comparable) : []
      return same.length > 0 ? [{ ...shown(other), likenesses: same }] : []
    })
    alike.sort((a, b) => b.likenesses.length - a.likenesses.length)
    return [row.id, { self: shown(row), others: alike.slice(0, SHOWN) }]
  })
  return new Map(found.filter(([, { others }]) => others.length > 0))
}

/** Of so many records with one and the same title no more are looked at. */
const MOST_COMPARED = 12

/** Live records that share with given ones a key by which they may look alike: the earliest of each key. */
function pairsWith(enclaveId: string, ids: string[]): Promise<{ id: string; otherId: string }[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db.$queryRaw<{ id: string; otherId: string }[]>`
    SELECT DISTINCT k."recordId" AS id, o."recordId" AS "otherId"
    FROM "RecordKey" k CROSS JOIN LATERAL (
      SELECT x."recordId" FROM "RecordKey" x
      WHERE x."enclaveId" = k."enclaveId" AND x.key = k.key AND x.live AND x."recordId" <> k."recordId"
      ORDER BY x."recordId" LIMIT ${MOST_COMPARED}
    ) o
    WHERE k."enclaveId" = ${enclaveId}::uuid AND k."recordId" = ANY(${ids}::uuid[])`
}

/** Records as they stand beside each other, in the order asked for. */
export async function besideEachOther(actor: Actor, ids: readonly string[]) {
  const rows = await db.firmRecord.findMany({
    where: { AND: [recordsVisibleTo(actor), { id: { in: [...ids] } }] },
    select: WHAT_IS_COMPARED,
  })
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(shown))
}

type Row = {
  id: string
  firmId: string
  kind: string
  kindId: string | null
  number: string
  title: string
  happenedOn: Date
  amountYuan: { toFixed: (places: number) => string } | null
  detail: unknown
  furtherProofOf: string | null
  firm: { id: string; name: string }
  evidence: readonly { ref: string; state: string }[]
}

function comparableOf(row: Row): Comparable {
  return {
    id: row.id,
    firmId: row.firmId,
    kind: row.kind as RecordKind,
    kindId: row.kindId,
    number: row.number,
    title: row.title,
    happenedOn: dayFromDate(row.happenedOn),
    amountYuan: row.amountYuan?.toFixed(2) ?? null,
    buyer: detailText(row.detail, 'buyer'),
    seller: detailText(row.detail, 'seller'),
    furtherProofOf: row.furtherProofOf,
  }
}

function shown(row: Row): Omit<AlikeRecord, 'likenesses'> {
  const { id, kind, title, happenedOn, amountYuan, buyer, seller } = comparableOf(row)
  return {
    id,
    kind,
    title,
    happenedOn,
    amountYuan,
    buyer,
    seller,
    number: shownNumber({ kind, number: row.number, detail: row.detail }),
    signedOn: detailText(row.detail, 'signedOn') || null,
    firm: row.firm,
    evidence: row.evidence[0] ?? null,
  }
}
