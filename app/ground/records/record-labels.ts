import type { recordWords } from '~/ground/firms/record-words'
import type { RecordField } from './record-fields'
import type { BuiltInKind } from './records'

/** What a field of a record is called, by the kind of record it is asked for. */
export function labelOf(name: RecordField, kind: BuiltInKind, r: (typeof recordWords)['zh']): string {
  switch (name) {
    case 'number':
    case 'idNumber':
      return r.number[kind]
    case 'happenedOn':
      return r.happenedOn[kind]
    case 'title':
      return kind in r.title ? r.title[kind as keyof typeof r.title] : ''
    case 'amountYuan':
      return kind === 'contract' ? r.amount.contract : r.amount.funding
    case 'deductionsYuan':
      return r.deductions
    default:
      return r[name]
  }
}
