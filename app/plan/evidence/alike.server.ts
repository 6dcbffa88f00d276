import { detailText } from '~/ground/records/firm-json'
import { likenesses, type Comparable, type Likeness } from '~/ground/firms/likeness'
import type { RecordKind } from '~/ground/records/records'
import { shownNumber } from '~/plan/counting/record-rule'
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
  const kinds = [...new Set(given.map(({ kind }) => kind))]
  const live = await db.firmRecord.findMany({
    where: { AND: [visible, { kind: { in: kinds }, withdrawnAt: null }] },
    select: WHAT_IS_COMPARED,
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const compared = live.map((row) => ({ row, comparable: comparableOf(row) }))
  const found = given.map((row): [string, AlikeRecords] => {
    const self = comparableOf(row)
    const others = compared.flatMap(({ row: other, comparable }) => {
      const same = likenesses(self, comparable)
      return same.length > 0 ? [{ ...shown(other), likenesses: same }] : []
    })
    others.sort((a, b) => b.likenesses.length - a.likenesses.length)
    return [row.id, { self: shown(row), others: others.slice(0, SHOWN) }]
  })
  return new Map(found.filter(([, { others }]) => others.length > 0))
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
