import { breakdownWords } from '~/plan/breakdown/words'
import { ALL_DAYS, drillQuery } from '~/plan/counting/drill'
import { figure } from '~/plan/counting/figure'
import { usePlaces } from '~/plan/counting/use-places'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import type { Day } from '~/shared/days'
import { classQuery, type Where } from './classes'
import { inPercent, useChange } from './shares'
import type { Structure } from './structure.server'
import type { WayLine } from './times.server'
import { structureWords } from './words'

export function Industries({ data }: { data: Structure }) {
  const w = useWords(structureWords)
  const locale = useLocale()
  const change = useChange()
  const { industries, others, firms, firmsBefore, landed, leading, today, before } = data
  const { industry: unknown } = useWords(breakdownWords).unknown
  if (firms === 0 && landed === 0) return <EmptyState title={w.leadingNone} />
  // Null is every division; several of them together open nothing.
  const line = (one: { firms: number; before: number; landed: number }, division?: string | null) => (
    <>
      <FirmsBehind count={one.firms} at={{ division, where: 'residence', on: today }} />
      <Td num>{inPercent(one.firms, firms)}</Td>
      <FirmsBehind count={one.before} at={{ division, where: 'residence', on: before }} />
      <Td num>{change([one.firms, firms], [one.before, firmsBefore])}</Td>
      <FirmsBehind count={one.landed} at={{ division, where: 'landed', on: today }} />
    </>
  )
  return (
    <>
      <p className="py-2">
        {w.leading(
          inPercent(leading.firms, firms),
          change([leading.firms, firms], [leading.before, firmsBefore]),
        )}
      </p>
      <Table label={w.industries} minWidth="l">
        <thead>
          <tr>
            <Th>{w.industry}</Th>
            <Th num>{w.inResidence}</Th>
            <Th num>{w.share}</Th>
            <Th num>{w.yearBefore}</Th>
            <Th num>{w.change}</Th>
            <Th num>{w.landed}</Th>
          </tr>
        </thead>
        <tbody>
          {industries.map((one) => (
            <Row key={one.division}>
              <Td head second={one.leads ? w.leads : undefined}>
                {one.name?.[locale] ?? unknown}
              </Td>
              {line(one, one.division)}
            </Row>
          ))}
          {others.divisions > 0 ? (
            <Row>
              <Td head>{w.others(others.divisions)}</Td>
              {line(others)}
            </Row>
          ) : null}
          <TotalRow>
            <Td head>{w.all}</Td>
            {line({ firms, before: firmsBefore, landed }, null)}
          </TotalRow>
        </tbody>
      </Table>
    </>
  )
}

type At = { division: string | null | undefined; where: Where; on: Day }

function FirmsBehind({ count, at: { division, where, on } }: { count: number; at: At }) {
  const places = usePlaces()
  if (count === 0 || division === undefined) return <Td num>{count}</Td>
  return (
    <Td num>
      <Link to={places.classFirms + classQuery({ class: null, division, where, on, page: 1 })}>{count}</Link>
    </Td>
  )
}

export function Concentration({ data }: { data: Structure }) {
  const w = useWords(structureWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <Table label={w.concentration} minWidth="l">
      <thead>
        <tr>
          <Th>{w.indicator}</Th>
          <Th num>{w.total}</Th>
          <Th num>{w.firmsIn}</Th>
          <Th num>{w.largest}</Th>
          <Th>{w.top}</Th>
        </tr>
      </thead>
      <tbody>
        {data.shares.map(({ code, name: indicator, unit, kind, total, firms, largest, top }) => {
          return (
            <Row key={code}>
              <Td head second={unit[locale]}>
                {indicator[locale]}
              </Td>
              <Td num>
                <Link to={`${places.indicator(code)}?state=approved`}>{figure(kind, total, locale)}</Link>
              </Td>
              <Td num>
                <Link to={`${places.workedRows}?indicator=${code}&list=with`}>{firms}</Link>
              </Td>
              <Td num strong>
                {inPercent(Number(largest), Number(total))}
              </Td>
              <Td>
                {top.map(({ id, name, value }, index) => (
                  <span key={id}>
                    {index > 0 ? (locale === 'zh' ? '、' : ', ') : null}
                    <Link to={places.firm(id)}>{name}</Link> {figure(kind, value, locale)}
                  </span>
                ))}
              </Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

export function Sources({ data }: { data: Structure }) {
  const w = useWords(structureWords)
  const { source: unknown } = useWords(breakdownWords).unknown
  const places = usePlaces()
  const rowsOf = (key: string) =>
    places.indicator('achievements') +
    drillQuery({ ...ALL_DAYS, state: 'approved', page: 1, part: { part: 'source', key } })
  if (data.sources.length === 0) return <EmptyState title={w.sourcesNone} />
  return (
    <Table label={w.sources} minWidth="m">
      <thead>
        <tr>
          <Th>{w.source}</Th>
          <Th num>{w.results}</Th>
          <Th num>{w.ofFirms}</Th>
          <Th num>{w.landed}</Th>
          <Th num>{w.rate}</Th>
        </tr>
      </thead>
      <tbody>
        {data.sources.map(({ source, results, firms, landed }) => (
          <Row key={source}>
            <Td head>{source || unknown}</Td>
            <Td num>
              <Link to={rowsOf(source)}>{results}</Link>
            </Td>
            <Td num>{firms}</Td>
            <Td num>{landed}</Td>
            <Td num strong>
              {inPercent(landed, firms)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** Of fewer cases a median says little. */
const FEW = 5

export function Times({ times }: { times: WayLine[] }) {
  const w = useWords(structureWords)
  const places = usePlaces()
  const days = (count: number) => w.days(String(Math.round(count)))
  return (
    <Table label={w.times} minWidth="m">
      <thead>
        <tr>
          <Th>{w.way}</Th>
          <Th num>{w.cases}</Th>
          <Th num>{w.median}</Th>
          <Th num>{w.middle}</Th>
          <Th num>{w.longest}</Th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ way, cases, median, quarter, threeQuarters, longest }) => (
          <Row key={way}>
            <Td head>{w.ways[way]}</Td>
            <Td num second={cases > 0 && cases < FEW ? w.tooFew : undefined}>
              {cases > 0 ? <Link to={places.way(way)}>{cases}</Link> : 0}
            </Td>
            <Td num strong>
              {cases > 0 ? days(median) : '—'}
            </Td>
            <Td num>{cases > 0 ? `${Math.round(quarter)}–${days(threeQuarters)}` : '—'}</Td>
            <Td num>{cases > 0 ? days(longest) : '—'}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** The head of a part with what it says. */
export function Part({ title, lead, children }: { title: string; lead?: string; children: React.ReactNode }) {
  return (
    <section className="mt-8">
      <SectionHead title={title} />
      {lead ? <p className="py-2 text-13 text-ink-2">{lead}</p> : null}
      {children}
    </section>
  )
}
