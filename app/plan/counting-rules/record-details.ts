import type { RecordKind } from '~/ground/records/records'

/** What a record says beyond number, title, days and amount that a judge reads, in this order; never a sealed number. */
const SAID = {
  tech_sme: [],
  hnte: ['field'],
  innovative_sme: [],
  specialized_sme: [],
  little_giant: [],
  patent: ['ownership', 'ownerOrder'],
  talent: ['idKind', 'category', 'degree', 'seniorTitle', 'duty'],
  achievement: ['sourceOrg', 'sourceType', 'proofKind'],
  contract: ['type', 'buyer', 'seller', 'signedOn', 'deductionsYuan', 'partyReason'],
  funding: ['round', 'investor'],
  listing: ['way', 'counterpart'],
  own: [], // its kind says what: record-kinds/own-values.ts
} as const satisfies Record<RecordKind, readonly string[]>

export type RecordDetailKey = (typeof SAID)[RecordKind][number]
export type RecordDetail = { key: RecordDetailKey; value: string }

/** What is asked of every record of a kind: where it is missing, nobody knows it. */
const ASKED: readonly RecordDetailKey[] = ['ownership']

/** The parts of a record's detail that people read; what was asked later than the record was made is `unknown`. */
export function detailsOf(kind: RecordKind, detail: unknown): RecordDetail[] {
  const keys: readonly RecordDetailKey[] = SAID[kind]
  return keys.flatMap((key) => {
    const value: unknown =
      typeof detail === 'object' && detail !== null ? Reflect.get(detail, key) : undefined
    if (typeof value === 'string' && value !== '') return [{ key, value }]
    if (typeof value === 'number') return [{ key, value: String(value) }]
    if (value === true) return [{ key, value: 'yes' }]
    return ASKED.includes(key) ? [{ key, value: 'unknown' }] : []
  })
}
