import { figure, goal, rounded, type Kind } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ForecastView } from './forecast.server'
import { forecastWords } from './words'

/** A part of a forecast that need not be whole: one place, or money. */
function useAmount(kind: Kind) {
  const locale = useLocale()
  return (value: number) => (kind === 'money' ? figure(kind, String(value), locale) : value.toFixed(1))
}

const percent = (share: number) => (100 * share).toFixed(0)

/** What is expected and whether it is enough, in a few sentences. */
export function ForecastInWords({ data }: { data: ForecastView }) {
  const w = useWords(forecastWords)
  const locale = useLocale()
  const { kind, to, target, band, gap, needed, room } = data
  const amount = useAmount(kind)
  const unit = data.unit[locale]
  const said = (value: number) => rounded(kind, String(value), locale)
  const sentences = [
    w.likely(to, said(band.likely), said(band.low), said(band.high), unit),
    ...(room
      ? [
          gap > 0
            ? w.limitPassed(goalSaid(data, goal(kind, target, locale), locale), said(gap), unit)
            : w.limitKept(goalSaid(data, goal(kind, target, locale), locale), unit),
          room.left > 0
            ? w.room(data.months, amount(room.left), amount(Math.max(0, room.coming)), unit)
            : w.noRoom,
        ]
      : needed
        ? [
            w.short(goal(kind, target, locale), said(needed.gap), unit),
            needed.count === null ? w.neededUnknown : w.needed[needed.of](needed.count),
          ]
        : [w.enough(goal(kind, target, locale), unit)]),
  ]
  return <p>{sentences.join(locale === 'zh' ? '' : ' ')}</p>
}

/** The sum of the forecast, part by part, each with what it rests on. */
export function PartsTable({ data }: { data: ForecastView }) {
  const w = useWords(forecastWords)
  const { kind, value, waiting, parts, months, trend } = data
  const amount = useAmount(kind)
  const { projects, firms } = parts
  const lines: [keyof typeof w.parts, string, number][] = [
    ['approved', w.basisOf.approved, Number(value)],
    ['waiting', w.basisOf.waiting(waiting.rows, percent(waiting.share)), parts.waiting],
  ]
  if (projects) {
    lines.push(['onTheWay', w.basisOf.onTheWay(projects.open), projects.onTheWay])
    lines.push([
      'toBegin',
      w.basisOf.toBegin(projects.perYear.toFixed(1), percent(projects.chance)),
      projects.toBegin,
    ])
  }
  if (firms)
    lines.push([
      'firms',
      w.basisOf.firms(
        firms.firms,
        firms.perYear === null ? '—' : perYear(firms.perYear, amount, kind),
        months,
      ),
      firms.brings,
    ])
  if (parts.lost > 0) lines.push(['lost', w.basisOf.lost(months), -parts.lost])
  return (
    <section className="mt-6">
      <SectionHead title={w.how} aside={w.seeded} />
      <Table label={w.how} minWidth="m">
        <thead>
          <tr>
            <Th>{w.part}</Th>
            <Th>{w.basis}</Th>
            <Th num>{w.brings}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([part, basis, brings]) => (
            <Row key={part}>
              <Td head>{w.parts[part]}</Td>
              <Td>{basis}</Td>
              <Td num>{brings < 0 ? `−${amount(-brings)}` : amount(brings)}</Td>
            </Row>
          ))}
          <Row>
            <Td head>{w.parts.sum}</Td>
            <Td />
            <Td num strong>
              {amount(parts.sum)}
            </Td>
          </Row>
        </tbody>
      </Table>
      {trend ? (
        <p className="mt-3 text-13 text-ink-2">
          {w.trend(amount(trend.likely), amount(trend.low), amount(trend.high))}
        </p>
      ) : null}
    </section>
  )
}

/** What a firm brings a year: money in full, counts with two places, because they are few. */
function perYear(value: number, amount: (value: number) => string, kind: Kind): string {
  return kind === 'money' ? amount(value) : value.toFixed(2)
}

/** What was forecast of today in earlier quarters, by both reckonings, and how far off each was. */
export function LookedBack({ data }: { data: ForecastView }) {
  const w = useWords(forecastWords)
  const { kind, lookedBack } = data
  const amount = useAmount(kind)
  const off = (value: number) => {
    const error = value - lookedBack.actual
    return `${error < 0 ? '−' : '+'}${amount(Math.abs(error))}`
  }
  return (
    <section className="mt-8">
      <SectionHead title={w.back} />
      {lookedBack.lines.length === 0 ? (
        <EmptyState title={w.backNone} />
      ) : (
        <>
          <p className="py-2 text-13 text-ink-2">{w.backLead(lookedBack.on, amount(lookedBack.actual))}</p>
          <Table label={w.back} minWidth="l">
            <thead>
              <tr>
                <Th>{w.madeOn}</Th>
                <Th num>{w.byParts}</Th>
                <Th num>{w.error}</Th>
                <Th num>{w.band}</Th>
                <Th>{w.within}</Th>
                <Th num>{w.byTrend}</Th>
                <Th num>{w.error}</Th>
              </tr>
            </thead>
            <tbody>
              {lookedBack.lines.map(({ day, band, trend, isWithin }) => (
                <Row key={day}>
                  <Td head>{day}</Td>
                  <Td num>{amount(band.likely)}</Td>
                  <Td num>{off(band.likely)}</Td>
                  <Td num>
                    {amount(band.low)}–{amount(band.high)}
                  </Td>
                  <Td>{isWithin ? w.yes : w.no}</Td>
                  <Td num>{trend === null ? '—' : amount(trend)}</Td>
                  <Td num>{trend === null ? '—' : off(trend)}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  )
}
