import type { ReactNode } from 'react'
import { formatCount, inColumn } from '~/shared/money'
import type { Locale } from '~/shared/words'
import { SmallBars } from '~/ui/charts'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { barOf, type YearRow } from '~/ground/firms/figures-table'
import type { Place, PlaceKind } from './places'
import { firmWords } from '~/ground/firms/words'

type Room = { code: string; sqm: string; from: string; until: string }
type PlaceOn = { kind: PlaceKind; current: Place | null; earlier: Place[] }

/** Registered, R&D and production place side by side, each with where it was before. */
export function ThreePlaces({
  places,
  rooms,
  cities,
  action,
}: {
  places: PlaceOn[]
  rooms: Room[]
  cities: { home: string; host: string }
  action?: ReactNode
}) {
  const w = useWords(firmWords)
  return (
    <section>
      <SectionHead title={w.places} aside={action ?? w.placesAside} />
      <dl className="grid gap-y-4 pt-2 sm:grid-cols-3 sm:gap-x-6">
        {places.map(({ kind, current, earlier }) => (
          <div key={kind} className="border-rule sm:not-first:border-l sm:not-first:pl-6">
            <dt className="text-12 text-ink-3">{w.place[kind]}</dt>
            <dd>
              <p className={current ? 'font-semibold' : 'text-ink-3'}>{current?.address ?? w.unknownPlace}</p>
              {current ? (
                <p className="text-13 text-ink-2">
                  {[current.entityName, { ...w.city, ...cities }[current.city], w.since(current.since)]
                    .filter(Boolean)
                    .join(w.comma)}
                </p>
              ) : null}
              {kind === 'rd' && rooms.length > 0 ? (
                <p className="text-13 text-ink-2">
                  {w.rooms(rooms.map(({ code, sqm, until }) => w.room(code, sqm, until)).join(w.listed))}
                </p>
              ) : null}
              {earlier.map((place) => (
                <p key={place.since} className="text-13 text-ink-3">
                  {w.before(place.address, place.since)}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type FiguresProps = {
  figures: YearRow[]
  years: number[]
  patentsByYear: number[]
  thisYear: number
  action?: ReactNode
}

/** The figures of the last years with small bars; a year without a report is a gap. */
export function FiguresTable({ figures, years, patentsByYear, thisYear, action }: FiguresProps) {
  const w = useWords(firmWords)
  const textOf = textIn(useLocale())
  const of = (year: number) => figures.find((row) => row.year === year) ?? null
  const money = (key: 'revenueYuan' | 'rdYuan' | 'taxYuan') => ({
    texts: years.map((year) => textOf(of(year)?.[key] ?? null)),
    bars: years.map((year) => numberOf(of(year)?.[key] ?? null)),
  })
  const people = (key: 'staff' | 'rdStaff') => ({
    texts: years.map((year) => countOf(of(year)?.[key] ?? null)),
    bars: years.map((year) => of(year)?.[key] ?? null),
  })
  const rows = [
    { name: w.revenue, ...money('revenueYuan') },
    { name: w.rd, ...money('rdYuan') },
    { name: w.tax, ...money('taxYuan') },
    { name: w.staff, ...people('staff') },
    { name: w.rdStaff, ...people('rdStaff') },
    { name: w.patentsTotal, texts: patentsByYear.map(countOf), bars: patentsByYear },
  ].filter(({ bars }) => bars.some((bar) => bar !== null))
  return (
    <section>
      <SectionHead title={w.figures} aside={action ?? w.figuresAside} />
      {years.length === 0 ? (
        <EmptyState title={w.noFigures} />
      ) : (
        <Table label={w.figures} minWidth="m">
          <thead>
            <tr>
              <Th>{w.figuresAside}</Th>
              {years.map((year) => (
                <Th key={year} num>
                  {year === thisYear ? w.yearSoFar(year) : year}
                </Th>
              ))}
              <Th>{w.trend}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, texts, bars }) => (
              <Row key={name}>
                <Td head>{name}</Td>
                {texts.map((text, i) => (
                  <Td key={years[i]} num>
                    {text}
                  </Td>
                ))}
                <Td>
                  <SmallBars values={bars} summary={`${name}: ${texts.join(', ')}`} />
                </Td>
              </Row>
            ))}
            <Row>
              <Td head quiet>
                {w.source}
              </Td>
              {years.map((year) => (
                <Td key={year} num quiet second={versionOf(of(year), w.correctedTimes)}>
                  {sourceOf(of(year), w.sources)}
                </Td>
              ))}
              <Td />
            </Row>
          </tbody>
        </Table>
      )}
    </section>
  )
}

const textIn = (locale: Locale) => (yuan: string | null) => (yuan === null ? '—' : inColumn(yuan, locale))
const numberOf = (yuan: string | null) => (yuan === null ? null : barOf(yuan))
const countOf = (count: number | null) => (count === null ? '—' : formatCount(count))
const versionOf = (row: YearRow | null, words: (n: number) => string) =>
  row && row.version > 1 ? words(row.version) : undefined
const sourceOf = (row: YearRow | null, words: Record<string, string>) =>
  row ? (words[row.source] ?? '') : '—'
