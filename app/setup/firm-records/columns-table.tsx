import { kindWords } from '~/ground/firms/kind-name'
import { recordWords } from '~/ground/firms/record-words'
import { longestOf, type OwnField, type OwnKind } from '~/ground/record-kinds/shape'
import { ownRecordWords } from '~/ground/record-kinds/words'
import { labelOf } from '~/ground/records/record-labels'
import type { BuiltInKind } from '~/ground/records/records'
import { useLocale, useWords } from '~/ui/locale'
import { Tabs } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { columnsOf, wordsOf, type Column } from './columns'
import { ownColumnsOf, ownWordsOf } from './own-columns'
import { pastedRecordWords } from './words'

/** A column of pasted rows: its code, what it is called, how it is filled in, and whether it says most of a row. */
export type PastedColumn = { code: string; name: string; how: string; isMain: boolean }
type Props = {
  columns: readonly PastedColumn[]
  tabs: { to: string; label: string; current: boolean }[]
  isOpen: boolean
}

/** The kinds that are entered in rows, and what stands in each column of one; its headings are there to be copied. */
export function ColumnsTable({ columns, tabs, isOpen }: Props) {
  const w = useWords(pastedRecordWords)
  return (
    <>
      <Tabs label={w.kinds} items={tabs} />
      <details className="my-4 max-w-180" open={isOpen}>
        <summary className="cursor-pointer text-14 font-semibold leading-8">{w.columns}</summary>
        <p className="text-13 text-ink-2">{w.headHint}</p>
        <pre className="my-2 whitespace-pre-wrap border border-rule p-2 text-13">
          {columns.map(({ name }) => name).join('\t')}
        </pre>
        <Table label={w.columns} minWidth="s">
          <thead>
            <tr>
              <Th>{w.column}</Th>
              <Th>{w.how}</Th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ code, name, how }) => (
              <Row key={code}>
                <Td head>{name}</Td>
                <Td>{how}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </details>
    </>
  )
}

/** The columns of a kind built in, or of one that the enclave defined. */
export function usePastedColumns(kind: BuiltInKind | OwnKind): PastedColumn[] {
  const builtIn = useBuiltIn()
  const own = useOwn()
  return typeof kind === 'string' ? columnsOf(kind).map((column) => builtIn(kind, column)) : own(kind)
}

const DAYS: readonly Column[] = ['happenedOn', 'signedOn', 'validUntil', 'endedOn']
const MONEY: readonly Column[] = ['amountYuan', 'deductionsYuan']
const OPTIONAL: readonly Column[] = [
  'numberReason',
  'partyReason',
  'ownerOrder',
  'endedOn',
  'deductionsYuan',
  'field',
]

function useBuiltIn() {
  const w = useWords(pastedRecordWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const oneOf = useOneOf()
  const joined = useJoined()
  const howOf = (kind: BuiltInKind, column: Column): string => {
    if (column === 'firm') return w.firmHow
    if (column === 'paper') return w.paperHow
    return joined(
      oneOf(wordsOf(column, locale)),
      DAYS.includes(column) ? w.dayHow : '',
      MONEY.includes(column) ? w.moneyHow : '',
      column === 'number' || column === 'idNumber' ? r.numberHint[kind] : '',
      OPTIONAL.includes(column) ? w.optionalHow : '',
    )
  }
  return (kind: BuiltInKind, column: Column): PastedColumn => ({
    code: column,
    name: column === 'firm' ? w.firm : column === 'paper' ? w.paper : labelOf(column, kind, r),
    how: howOf(kind, column),
    isMain: column === 'title' || column === 'number',
  })
}

function useOwn() {
  const w = useWords(pastedRecordWords)
  const r = useWords(recordWords)
  const o = useWords(ownRecordWords)
  const locale = useLocale()
  const oneOf = useOneOf()
  const joined = useJoined()
  const howOf = (field: OwnField, example: string) =>
    joined(
      oneOf(ownWordsOf(field, locale)),
      field.type === 'date' ? w.dayHow : '',
      field.type === 'money' ? w.moneyHow : '',
      field.type === 'number' ? kindWords({ zh: field.unitZh, en: field.unitEn }, locale) : '',
      field.type === 'text' && field.role !== 'number' ? w.longest(longestOf(field)) : '',
      field.role === 'number' ? joined(example === '' ? '' : o.like(example), o.once) : '',
      field.required ? '' : w.optionalHow,
    )
  return ({ shape }: OwnKind): PastedColumn[] => {
    const said: Record<string, Omit<PastedColumn, 'code'>> = {
      firm: { name: w.firm, how: w.firmHow, isMain: false },
      paper: {
        name: w.paper,
        how: joined(w.paperHow, shape.paper === 'required' ? '' : w.optionalHow),
        isMain: false,
      },
      numberReason: { name: r.numberReason, how: w.optionalHow, isMain: false },
      happenedOn: {
        name: kindWords({ zh: shape.dayZh, en: shape.dayEn }, locale),
        how: w.dayHow,
        isMain: false,
      },
      validUntil: { name: o.validUntil, how: w.dayHow, isMain: false },
    }
    return ownColumnsOf({ shape }).map((code): PastedColumn => {
      const field = shape.fields.find((one) => one.code === code)
      return field
        ? {
            code,
            name: kindWords(field, locale),
            how: howOf(field, shape.example),
            isMain: field.role === 'number' || field.role === 'title',
          }
        : { code, name: '', how: '', isMain: false, ...said[code] }
    })
  }
}

function useOneOf() {
  const w = useWords(pastedRecordWords)
  const locale = useLocale()
  return (words: string[] | null) => (words ? w.oneOf(words.join(locale === 'zh' ? '、' : ' / ')) : '')
}

function useJoined() {
  const locale = useLocale()
  return (...parts: string[]) => parts.filter(Boolean).join(locale === 'zh' ? '；' : '; ')
}
