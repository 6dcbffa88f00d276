import type { SerializeFrom } from '@remix-run/node'
import { addYuan, formatYuan } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import { totalOf, type Line, type Missing } from './calculator'
import { sumText } from './item-text'
import type { ItemShown } from './queries.server'
import { ITEM_KINDS } from './vocabulary'
import { policyWords, type PolicyWords } from './words'

export type CalculatorColumn = {
  id: string | null
  zh: string | null
  en: string | null
  lines: Line<ItemShown>[]
}

/** What is missing, as the field that answers it is called. */
function missingText(w: PolicyWords, what: Missing): string {
  switch (what) {
    case 'stage':
    case 'in_park':
      return w.conditionKinds[what]
    case 'registered_home':
      return w.home
    case 'tech_sme':
      return w.techSme
    case 'investment_least':
      return w.investment
    case 'area_most':
      return w.area
    case 'staff_least':
      return w.staff
    default:
      return w[what]
  }
}

/** Five years in yuan, parks side by side: what each gives by kind, and what cannot be said yet. */
export function CalculatorTable({ columns }: { columns: readonly SerializeFrom<CalculatorColumn>[] }) {
  const w = useWords(policyWords)
  const locale = useLocale()
  if (columns.every(({ lines }) => lines.length === 0)) return <EmptyState title={w.publicNone} />
  const kinds = ITEM_KINDS.codes.filter((kind) =>
    columns.some(({ lines }) => lines.some(({ item }) => item.kind === kind)),
  )
  const nameOf = (one: (typeof columns)[number]) => one[locale] ?? w.city
  const sums = columns.map(({ lines }) => totalOf(lines))
  const [city] = columns.flatMap(({ id }, index) => (id === null ? [sums[index]] : []))
  return (
    <Table label={w.fiveYears} minWidth="m" tall>
      <thead>
        <tr>
          <Th>{w.kind}</Th>
          {columns.map((one) => (
            <Th key={one.id ?? ''} num>
              {nameOf(one)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <Row key={kind}>
            <Td head className="whitespace-nowrap">
              {w.kinds[kind]}
            </Td>
            {columns.map((one) => {
              const lines = one.lines.filter(({ item }) => item.kind === kind)
              return (
                <Td key={one.id ?? ''} num label={nameOf(one)}>
                  {lines.length === 0 ? '—' : null}
                  {lines.map((line) => (
                    <span key={line.item.id} className="block">
                      <Cell line={line} />
                    </span>
                  ))}
                </Td>
              )
            })}
          </Row>
        ))}
      </tbody>
      <TotalRow>
        <Td head>{w.total}</Td>
        {columns.map((one, index) => {
          const { total = '0', unknown = 0 } = sums[index] ?? {}
          const both = one.id === null ? total : addYuan(total, city?.total ?? '0')
          const open = one.id === null ? unknown : unknown + (city?.unknown ?? 0)
          return (
            <Td
              key={one.id ?? ''}
              num
              strong
              label={nameOf(one)}
              second={open > 0 ? w.unknownItems(open) : undefined}
            >
              {formatYuan(both)}
            </Td>
          )
        })}
      </TotalRow>
    </Table>
  )
}

function Cell({ line }: { line: SerializeFrom<Line<ItemShown>> }) {
  const w = useWords(policyWords)
  const locale = useLocale()
  const { item, verdict, missing, sum, total } = line
  return (
    <>
      {total === null ? (
        <span className="inline-block text-left">
          <StatusWord shape={verdict === 'no' ? 'no' : 'unknown'} wrap>
            {verdict === 'no'
              ? w.notGiven
              : w.needs([...new Set(missing.map((one) => missingText(w, one)))].join(w.and))}
          </StatusWord>
        </span>
      ) : (
        <span className="font-semibold">{formatYuan(total)}</span>
      )}
      <span className="second-line">
        {total !== null && sum && item.way !== 'fixed'
          ? w.saysSo(item[locale], sumText(w, item, sum))
          : item[locale]}
        {total !== null && item.years > 1 ? ` × ${item.years}` : null}
      </span>
    </>
  )
}
