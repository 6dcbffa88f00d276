import type { SerializeFrom } from '@remix-run/node'
import { Decimal } from 'decimal.js'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { FilterLinks, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { AIDS, CELLS, KINDS, type Aid, type Cell } from './aids'
import { amountInWords } from './amount'
import { kindName } from './kind-name'
import { workedQuery, type WorkedQuery } from './query'
import type { Worked } from './worked.server'
import { workedWords } from './words'

type Data = SerializeFrom<Worked>
type Props = { data: Data; here: string; rows: string }

/** Of fewer firms a share says nothing. */
const FEW = 5

/** The results of which indicator, by which kind of firm, and of which: each choice is an address. */
export function WorkedBar({ data: { indicators, one, asked, kinds }, here }: Omit<Props, 'rows'>) {
  const w = useWords(workedWords)
  const locale = useLocale()
  const at = (change: Partial<WorkedQuery>) => here + workedQuery({ ...asked, ...ROWS_ASIDE, ...change })
  const kind = kinds.find(({ key }) => key === asked.key)
  return (
    <>
      <FilterLinks
        label={w.indicator}
        items={indicators.map(({ code, name }) => ({
          to: at({ indicator: code }),
          label: name[locale],
          current: code === one?.code,
        }))}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2.5 print:hidden">
        <Segments
          label={w.byLabel}
          items={KINDS.map((by) => ({
            to: at({ by, key: null }),
            label: w.by[by],
            current: by === asked.by,
          }))}
        />
        {asked.key === null ? null : (
          <p className="text-13">
            {w.only(kindName(w, locale, asked.by, { key: asked.key, name: kind?.name ?? null }))}{' '}
            <Link to={at({ key: null })}>{w.all}</Link>
          </p>
        )}
      </div>
    </>
  )
}
const ROWS_ASIDE = { aid: null, cell: null, results: false, withResult: false, page: 1 }

/** Of each aid how many firms had it or not, and have a result or not; every count opens its firms. */
export function AidTable({ data: { lines, asked }, rows }: Omit<Props, 'here'>) {
  const w = useWords(workedWords)
  const to = (aid: Aid, cell: Cell) => rows + workedQuery({ ...asked, ...ROWS_ASIDE, aid, cell })
  return (
    <Table label={w.aid} minWidth="l">
      <thead>
        <tr>
          <Th>{w.aid}</Th>
          {CELLS.map((cell) => (
            <Th key={cell} num>
              {w.cells[cell]}
            </Th>
          ))}
          <Th num>{w.shareHad}</Th>
          <Th num>{w.shareWithout}</Th>
          <Th num>{w.median}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.aid}>
            <Td head>{w.aids[line.aid]}</Td>
            {CELLS.map((cell) => (
              <Td key={cell} num>
                {line[cell] === 0 ? 0 : <Link to={to(line.aid, cell)}>{line[cell]}</Link>}
              </Td>
            ))}
            <Share part={line.had_result} whole={line.had_result + line.had_none} />
            <Share part={line.without_result} whole={line.without_result + line.without_none} />
            <Td num second={line.had_result > 0 && line.had_result < FEW ? w.tooFew : undefined}>
              {amountInWords(w, line.aid, line.median)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

function Share({ part, whole }: { part: number; whole: number }) {
  const w = useWords(workedWords)
  if (whole < FEW) return <Td num>{whole === 0 ? '—' : w.tooFew}</Td>
  return <Td num>{`${new Decimal(part).times(100).div(whole).toFixed(0)}%`}</Td>
}

/** By kind of firm: how many have a result, and how many of those had each aid before it. */
export function KindTable({ data: { kinds, asked, more }, here, rows }: Props) {
  const w = useWords(workedWords)
  const locale = useLocale()
  const only = (key: string) => ({ ...asked, ...ROWS_ASIDE, key })
  const to = (key: string, aid: Aid) => rows + workedQuery({ ...only(key), aid, cell: 'had_result' })
  return (
    <>
      <Table label={w.kinds} minWidth="l">
        <thead>
          <tr>
            <Th>{w.by[asked.by]}</Th>
            <Th num>{w.firms}</Th>
            <Th num>{w.withResult}</Th>
            <Th num>{w.results}</Th>
            {AIDS.map((aid) => (
              <Th key={aid} num>
                {w.aids[aid]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((line) => (
            <Row key={line.key} current={line.key === asked.key}>
              <Td head>
                <Link to={here + workedQuery(only(line.key))}>{kindName(w, locale, asked.by, line)}</Link>
              </Td>
              <Td num>
                <Link to={rows + workedQuery(only(line.key))}>{line.firms}</Link>
              </Td>
              <Td num>
                {line.withResult === 0 ? (
                  0
                ) : (
                  <Link to={rows + workedQuery({ ...only(line.key), withResult: true })}>
                    {line.withResult}
                  </Link>
                )}
              </Td>
              <Td num>
                {line.results === 0 ? (
                  0
                ) : (
                  <Link to={rows + workedQuery({ ...only(line.key), results: true })}>{line.results}</Link>
                )}
              </Td>
              {AIDS.map((aid) => (
                <Td key={aid} num>
                  {line.had[aid] === 0 ? 0 : <Link to={to(line.key, aid)}>{line.had[aid]}</Link>}
                </Td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
      {more ? <p className="mt-2 text-13 text-ink-2">{w.more}</p> : null}
    </>
  )
}
