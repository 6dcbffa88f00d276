import type { Expression } from '~/ground/criteria/expression'
import type { Catalogue } from '~/ground/criteria/facts'
import { vocabulary, type CodeOf } from '~/shared/vocabulary'
import type { RecordKind } from '~/ground/records/records'
import {
  fieldFor,
  fieldsOfAll,
  shapeFromJson,
  type OwnField,
  type OwnShape,
} from '~/ground/record-kinds/shape'
import { catalogueFor, expressionFrom } from './rule-catalogue'
import type { StayKind } from './record-rule'

/** What is counted once. */
export const IDENTITIES = vocabulary({
  number: ['编号，同一编号只计一次', 'The number: each once'],
  firm: ['企业，一家只计一次', 'The firm: each once'],
  record: ['记录，每条各计一次', 'The record: every one counts'],
})
export type IdentityCode = CodeOf<typeof IDENTITIES>

/** Kinds whose records are valid until a day, and kinds that say an amount. */
const VALID_KINDS: readonly RecordKind[] = [
  ...(['tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant'] as const),
]
const AMOUNT_KINDS: readonly RecordKind[] = ['contract', 'funding']

/** What counts for an indicator that an enclave defined, as a version in force says. */
export type Definition = {
  code: string
  standing: boolean
  stays: StayKind
  takes: 'rows' | 'amount'
  recordKind: RecordKind
  /** The kind of the enclave, where records of one count. */
  kindId: string | null
  identity: IdentityCode
  /** So many months at the place must be full first. */
  months: number
  /** What a record and its firm must be besides; null: nothing. */
  expression: Expression | null
  /** The facts the expression may ask, with their names. */
  among: Catalogue
}

type Row = { code: string; standing: boolean; stays: string; unit: string }
type KindRow = { id: string; code: string; versions: { zh: string; en: string; shape: unknown }[] }
type Version = {
  recordKind: string
  identity: string
  months: number
  expression: unknown
  ownKind: KindRow | null
}

/** What a version of a definition needs beside it: the kind of the enclave that it counts, its newest version first. */
export const WITH_OWN_KIND = { ownKind: { include: { versions: { orderBy: { version: 'desc' } } } } } as const

/** A kind that an indicator can count besides those built in: as its newest version says, with every field it ever asked. */
export type CountableKind = {
  id: string
  code: string
  zh: string
  en: string
  shape: OwnShape
  fields: OwnField[]
}

/** A kind of the enclave as indicators count it; null while it has no version. */
export function countableKind({ id, code, versions }: KindRow): CountableKind | null {
  const [newest] = versions
  const shapes = versions.map(({ shape }) => shapeFromJson(shape))
  const [shape] = shapes
  return newest && shape
    ? { id, code, zh: newest.zh, en: newest.en, shape, fields: fieldsOfAll(shapes) }
    : null
}

/** Whether records of a kind are valid until a day, so that an indicator can count them while they are. */
export function isValidUntil(kind: RecordKind, own: CountableKind | null = null): boolean {
  return own ? own.shape.ends !== 'never' : VALID_KINDS.includes(kind)
}

/** Whether records of a kind say an amount, so that an indicator can sum it. */
export function hasAmount(kind: RecordKind, own: CountableKind | null = null): boolean {
  return own ? fieldFor(own.shape, 'amount') !== null : AMOUNT_KINDS.includes(kind)
}

/** A definition as its rows say it; an expression that nobody can read holds for nothing. */
export function definitionFrom(row: Row, version: Version): Definition {
  const recordKind = version.recordKind as RecordKind
  const own = version.ownKind && countableKind(version.ownKind)
  const among = catalogueFor(recordKind, own?.fields)
  return {
    code: row.code,
    standing: row.standing,
    stays: row.stays as StayKind,
    takes: row.unit === 'yuan' ? 'amount' : 'rows',
    recordKind,
    kindId: own?.id ?? null,
    identity: IDENTITIES.of(version.identity),
    months: version.months,
    expression: version.expression === null ? null : expressionFrom(among, version.expression),
    among,
  }
}
