import type { BuiltInKind } from './records'

/** What is asked for each kind of record, in the order in which it is asked; an error names them in this order. */
const ASKED = {
  tech_sme: ['number', 'numberReason', 'happenedOn', 'validUntil', 'file'],
  hnte: ['number', 'numberReason', 'field', 'happenedOn', 'file'],
  innovative_sme: ['number', 'happenedOn', 'file'],
  specialized_sme: ['number', 'happenedOn', 'file'],
  little_giant: ['number', 'happenedOn', 'file'],
  patent: ['title', 'number', 'numberReason', 'ownership', 'ownerOrder', 'happenedOn', 'file'],
  talent: [
    ...(['title', 'idKind', 'idNumber', 'category', 'degree', 'seniorTitle', 'duty'] as const),
    ...(['happenedOn', 'endedOn', 'file'] as const),
  ],
  achievement: [
    ...(['furtherProofOf', 'title', 'proofKind', 'number', 'numberReason'] as const),
    ...(['sourceOrg', 'sourceType', 'happenedOn', 'file'] as const),
  ],
  contract: [
    ...(['title', 'number', 'numberReason', 'type', 'buyer', 'seller', 'partyReason'] as const),
    ...(['amountYuan', 'deductionsYuan', 'signedOn', 'happenedOn', 'file'] as const),
  ],
  funding: ['number', 'round', 'investor', 'amountYuan', 'happenedOn', 'file'],
  listing: ['way', 'counterpart', 'number', 'happenedOn', 'file'],
} as const satisfies Record<BuiltInKind, readonly string[]>

export type RecordField = (typeof ASKED)[BuiltInKind][number]

/** The fields of a kind; a reason is asked for only when there is something to explain. */
export function fieldsOf(kind: BuiltInKind, asks: { number: boolean; party: boolean }): RecordField[] {
  const list: readonly RecordField[] = ASKED[kind]
  return list.filter((name) =>
    name === 'numberReason' ? asks.number : name === 'partyReason' ? asks.party : true,
  )
}
