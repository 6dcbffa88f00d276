import type { SerializeFrom } from '@remix-run/node'
import { formatWan } from '~/shared/money'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { SIX_ELEMENTS, type FigureName } from './figures'
import type { YearsPage } from './queries.server'
import { nameWithUnit, valueIn } from './value'
import { CARRIER_STATES, FIGURE_STATES } from './vocabulary'
import { parkYearWords, quarterIn } from './words'

type Page = SerializeFrom<YearsPage>

const MAIN: readonly FigureName[] = ['output', 'revenue', 'tax', 'muUsed', 'invested', 'jobs', 'aboveScale']

/** What was confirmed of a park, period by period, the newest year first. */
export function Periods({ periods }: Pick<Page, 'periods'>) {
  const w = useWords(parkYearWords)
  if (periods.length === 0) return <EmptyState title={w.none}>{w.noneText}</EmptyState>
  return (
    <>
      <Table label={w.title} minWidth="l">
        <thead>
          <tr>
            <Th>{w.period}</Th>
            {MAIN.map((name) => (
              <Th key={name} num>
                {nameWithUnit(w, name)}
              </Th>
            ))}
            <Th num>{w.taxPerMu}</Th>
            <Th num>{w.growth}</Th>
          </tr>
        </thead>
        <tbody>
          {periods.map((one) => (
            <Row key={one.id}>
              <Td
                head
                second={
                  <>
                    <span className="block whitespace-nowrap">{one.asOf}</span>
                    {one.source}
                  </>
                }
              >
                <span className="whitespace-nowrap">
                  {one.year} {quarterIn(w, one.quarter)}
                </span>
              </Td>
              {MAIN.map((name) => (
                <Td key={name} num>
                  {valueIn(name, one.figures[name])}
                </Td>
              ))}
              <Td num strong>
                {one.taxPerMu === null ? '—' : formatWan(one.taxPerMu)}
              </Td>
              <Td
                num
                second={
                  one.threeYears ? (
                    <>
                      <span className="block whitespace-nowrap">{w.meanOf(one.threeYears.mean)}</span>
                      <span className="block whitespace-nowrap">{w.lowestOf(one.threeYears.lowest)}</span>
                    </>
                  ) : undefined
                }
              >
                {one.growth === null ? '—' : w.growthOf(one.growth)}
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-13 text-ink-3">{w.threeYearsMeans}</p>
      <div className="mt-8">
        <SectionHead level={3} title={w.elements} />
        <Table label={w.elements} minWidth="l">
          <thead>
            <tr>
              <Th>{w.period}</Th>
              {SIX_ELEMENTS.map((name) => (
                <Th key={name} num>
                  {nameWithUnit(w, name)}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods
              .filter(({ quarter }) => quarter === 0)
              .map((one) => (
                <Row key={one.id}>
                  <Td head>{one.year}</Td>
                  {SIX_ELEMENTS.map((name) => (
                    <Td key={name} num>
                      {valueIn(name, one.figures[name])}
                    </Td>
                  ))}
                </Row>
              ))}
          </tbody>
        </Table>
      </div>
    </>
  )
}

/** What waits to be checked, or came back. */
export function Waiting({ slug, waiting, moreWait }: Pick<Page, 'waiting' | 'moreWait'> & { slug: string }) {
  const w = useWords(parkYearWords)
  if (waiting.length === 0) return null
  return (
    <section className="mb-8">
      <SectionHead level={3} title={w.waiting} />
      <ul>
        {waiting.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2"
          >
            <span>
              <Link to={paths.parkFigure(slug, one.id)}>
                {one.year} {quarterIn(w, one.quarter)}
              </Link>
              <span className="block text-13 text-ink-2">{one.reason || `${one.asOf} · ${one.source}`}</span>
            </span>
            <StatusWord shape={FIGURE_STATES.shapeOf(one.state)}>{w.states[one.state]}</StatusWord>
          </li>
        ))}
      </ul>
      {moreWait ? <p className="mt-2 text-13 text-ink-2">{w.moreWait}</p> : null}
    </section>
  )
}

/** What a park was asked for in a year and what came of it. */
export function Quotas({ quotas }: Pick<Page, 'quotas'>) {
  const w = useWords(parkYearWords)
  return (
    <section className="mb-8">
      <SectionHead title={w.quota} />
      <p className="mb-3 text-13 text-ink-2">{w.quotaLead}</p>
      {quotas.length === 0 ? (
        <EmptyState title={w.noQuota} />
      ) : (
        <Table label={w.quota} minWidth="m">
          <thead>
            <tr>
              <Th>{w.year}</Th>
              <Th>{w.what}</Th>
              <Th num>{w.asked}</Th>
              <Th num>{w.actual}</Th>
              <Th>{w.state}</Th>
            </tr>
          </thead>
          <tbody>
            {quotas.flatMap((quota) =>
              quota.lines.map((line) => (
                <Row key={`${quota.year} ${line.name}`}>
                  <Td head second={line === quota.lines[0] ? quota.source : undefined}>
                    {quota.year}
                  </Td>
                  <Td>{nameWithUnit(w, line.name)}</Td>
                  <Td num>{valueIn(line.name, line.asked)}</Td>
                  <Td num>{valueIn(line.name, line.actual)}</Td>
                  <Td>
                    <StatusWord shape={line.met ? 'yes' : 'soon'}>{line.met ? w.met : w.notMet}</StatusWord>
                  </Td>
                </Row>
              )),
            )}
          </tbody>
        </Table>
      )}
    </section>
  )
}

type CarriersProps = Pick<Page, 'carriers' | 'park'> & { slug: string; mayEnter: boolean; year: number }

/** 一台两器: how far each is, how mature, and whether its goal of a past year was missed. */
export function Carriers({ slug, park, carriers, mayEnter, year }: CarriersProps) {
  const w = useWords(parkYearWords)
  const done = carriers.filter(({ state }) => state === 'completed' || state === 'operating').length
  return (
    <section className="mb-8">
      <SectionHead
        title={w.carriers}
        aside={carriers.length > 0 ? w.carriersDone(done, carriers.length) : undefined}
      />
      {carriers.length === 0 ? (
        <EmptyState title={w.noCarriers} />
      ) : (
        <Table label={w.carriers} minWidth="m">
          <thead>
            <tr>
              <Th>{w.name}</Th>
              <Th>{w.kind}</Th>
              <Th>{w.carrierState}</Th>
              <Th>{w.maturity}</Th>
              <Th>{w.goal}</Th>
            </tr>
          </thead>
          <tbody>
            {carriers.map((one) => (
              <Row key={one.id}>
                <Td head second={one.note || undefined}>
                  {mayEnter ? (
                    <Link to={paths.parkCarrier(slug, park.id, one.id)}>{one.name}</Link>
                  ) : (
                    one.name
                  )}
                </Td>
                <Td>{w.kinds[one.kind]}</Td>
                <Td>
                  <StatusWord shape={CARRIER_STATES.shapeOf(one.state)}>
                    {w.carrierStates[one.state]}
                  </StatusWord>
                </Td>
                <Td>{w.maturities[one.maturity]}</Td>
                <Td>
                  {one.goal !== null && one.goalYear !== null ? (
                    <StatusWord shape={isMissed(one, year) ? 'late' : 'ring'} wrap>
                      {w.goalLine(w.goals[one.goal], one.goalYear)}
                      {isMissed(one, year) ? ` · ${w.missed}` : ''}
                    </StatusWord>
                  ) : (
                    '—'
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function isMissed({ goal, goalYear, state }: Page['carriers'][number], year: number): boolean {
  if (goal === null || goalYear === null || goalYear >= year) return false
  return goal === 'operating' ? state !== 'operating' : state !== 'operating' && state !== 'completed'
}
