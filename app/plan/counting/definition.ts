import type { Expression } from '~/ground/criteria/expression'
import type { Catalogue } from '~/ground/criteria/facts'
import { vocabulary, type CodeOf } from '~/shared/vocabulary'
import type { RecordKind } from '~/ground/records/records'
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
export const VALID_KINDS: readonly RecordKind[] = [
  ...(['tech_sme', 'hnte', 'innovative_sme', 'specialized_sme', 'little_giant'] as const),
]
export const AMOUNT_KINDS: readonly RecordKind[] = ['contract', 'funding']

/** What counts for an indicator that an enclave defined, as a version in force says. */
export type Definition = {
  code: string
  standing: boolean
  stays: StayKind
  takes: 'rows' | 'amount'
  recordKind: RecordKind
  identity: IdentityCode
  /** So many months at the place must be full first. */
  months: number
  /** What a record and its firm must be besides; null: nothing. */
  expression: Expression | null
  /** The facts the expression may ask, with their names. */
  among: Catalogue
}

type Row = { code: string; standing: boolean; stays: string; unit: string }
type Version = { recordKind: string; identity: string; months: number; expression: unknown }

/** A definition as its rows say it; an expression that nobody can read holds for nothing. */
export function definitionFrom(row: Row, version: Version): Definition {
  const recordKind = version.recordKind as RecordKind
  const among = catalogueFor(recordKind)
  return {
    code: row.code,
    standing: row.standing,
    stays: row.stays as StayKind,
    takes: row.unit === 'yuan' ? 'amount' : 'rows',
    recordKind,
    identity: IDENTITIES.of(version.identity),
    months: version.months,
    expression: version.expression === null ? null : expressionFrom(among, version.expression),
    among,
  }
}
