import { recordWords } from '~/ground/firms/record-words'
import type { BuiltInKind } from '~/ground/records/records'
import { useLocale, useWords } from '~/ui/locale'
import { Tabs } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { columnsOf, wordsOf, type Column } from './columns'
import { pastedRecordWords } from './words'

type Props = {
  kind: BuiltInKind
  names: Readonly<Record<string, string>>
  tabs: { to: string; label: string; current: boolean }[]
  isOpen: boolean
}

/** The kinds that are entered in rows, and what stands in each column of one; its headings are there to be copied. */
export function ColumnsTable({ kind, names, tabs, isOpen }: Props) {
  const w = useWords(pastedRecordWords)
  const columns = columnsOf(kind)
  const howOf = useHow(kind)
  return (
    <>
      <Tabs label={w.kinds} items={tabs} />
      <details className="my-4 max-w-180" open={isOpen}>
        <summary className="cursor-pointer text-14 font-semibold leading-8">{w.columns}</summary>
        <p className="text-13 text-ink-2">{w.headHint}</p>
        <pre className="my-2 whitespace-pre-wrap border border-rule p-2 text-13">
          {columns.map((column) => names[column]).join('\t')}
        </pre>
        <Table label={w.columns} minWidth="s">
          <thead>
            <tr>
              <Th>{w.column}</Th>
              <Th>{w.how}</Th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <Row key={column}>
                <Td head>{names[column]}</Td>
                <Td>{howOf(column)}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </details>
    </>
  )
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

function useHow(kind: BuiltInKind) {
  const w = useWords(pastedRecordWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const comma = locale === 'zh' ? '；' : '; '
  return (column: Column): string => {
    if (column === 'firm') return w.firmHow
    if (column === 'paper') return w.paperHow
    const words = wordsOf(column, locale)
    const parts = [
      words ? w.oneOf(words.join(locale === 'zh' ? '、' : ' / ')) : '',
      DAYS.includes(column) ? w.dayHow : '',
      MONEY.includes(column) ? w.moneyHow : '',
      column === 'number' || column === 'idNumber' ? r.numberHint[kind] : '',
      OPTIONAL.includes(column) ? w.optionalHow : '',
    ]
    return parts.filter(Boolean).join(comma)
  }
}
