import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { GroupRow, Row, ScrollRegion, Table, Td, Th, TotalRow } from '~/ui/table'
import { shadeOf, type By } from './layout'
import type { County } from './map.server'
import { mapWords } from './words'

const [WIDE, HIGH, GAP] = [176, 132, 8]
const SHADES = ['fill-paper', 'fill-wei-wash', 'fill-wei-soft', 'fill-wei'] as const
/** How many parks a tile names. */
const NAMED = 3

type Props = { slug: string; counties: readonly County[]; by: By; opens: (parkId: string) => boolean }

const figure = (value: number) => separated(String(Math.round(value * 100) / 100))

/** The counties on their tiles, coloured by one figure, each with its parks and how many sites are free and reserved. */
export function MapPicture({ counties, by }: Pick<Props, 'counties' | 'by'>) {
  const w = useWords(mapWords)
  const locale = useLocale()
  const columns = Math.max(...counties.map(({ column }) => column))
  const rows = Math.max(...counties.map(({ row }) => row))
  const most = Math.max(...counties.map((county) => county[by]))
  const say = (county: County) =>
    by === 'projects' ? w.projectsOf(county.projects) : w[by](figure(county[by]))
  const [width, height] = [columns * (WIDE + GAP), rows * (HIGH + GAP)]
  return (
    <ScrollRegion label={w.title}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="w-full max-w-[980px] min-w-[640px]"
        role="img"
        aria-label={w.pictureOf(w.bys[by])}
      >
        {counties.map((county) => {
          const shade = shadeOf(county[by], most)
          const ink = shade === 3 ? 'fill-paper' : 'fill-ink'
          const quiet = shade === 3 ? 'fill-paper' : 'fill-ink-2'
          return (
            <g
              key={county.code}
              transform={`translate(${(county.column - 1) * (WIDE + GAP)} ${(county.row - 1) * (HIGH + GAP)})`}
            >
              <rect
                x="0.5"
                y="0.5"
                width={WIDE - 1}
                height={HIGH - 1}
                className={`${SHADES[shade]} stroke-rule-2`}
              />
              <text x="10" y="21" className={`${ink} text-[13px] font-semibold`}>
                {county.district?.[locale] ?? county.code}
              </text>
              <text x="10" y="40" className={`${ink} text-[13px]`}>
                {county[by] > 0 ? say(county) : '—'}
              </text>
              {county.parks.slice(0, NAMED).map((park, index) => (
                <text
                  key={park.id ?? county.code}
                  x="10"
                  y={62 + index * 17}
                  className={`${quiet} text-[11px]`}
                >
                  <tspan>
                    {shortOf(park.id === null ? w.outside : locale === 'zh' ? park.nameZh : park.nameEn)}
                  </tspan>
                  <tspan x={WIDE - 10} textAnchor="end">
                    {[park.free ? `□ ${park.free}` : '', park.reserved ? `■ ${park.reserved}` : '']
                      .filter(Boolean)
                      .join('  ')}
                  </tspan>
                </text>
              ))}
              <text x="10" y={HIGH - 10} className={`${quiet} text-[11px]`}>
                {county.parks.length === 0 ? w.noParks : w.freeReserved(county.free, county.reserved)}
              </text>
            </g>
          )
        })}
      </svg>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-12 text-ink-3">
        <span>□ {w.free}</span>
        <span>■ {w.reserved}</span>
        {SHADES.map((shade, index) => (
          <span key={shade} className="flex items-center gap-1">
            <svg width="14" height="10" aria-hidden="true">
              <rect width="14" height="10" className={`${shade} stroke-rule-2`} />
            </svg>
            {index === 0 ? w.nothing : index === 1 ? w.least : index === 3 ? w.most : ''}
          </span>
        ))}
      </p>
    </ScrollRegion>
  )
}

const MOST_LETTERS = 16
const shortOf = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name)

/** The same figures as a table, park by park under their counties. */
export function MapTable({ slug, counties, opens }: Omit<Props, 'by'>) {
  const w = useWords(mapWords)
  const locale = useLocale()
  const all = (key: 'mu' | 'sqm' | 'free' | 'reserved' | 'projects') =>
    counties.reduce((sum, county) => sum + county[key], 0)
  return (
    <section className="mt-10">
      <SectionHead title={w.table} />
      <Table label={w.table} minWidth="m">
        <thead>
          <tr>
            <Th>{w.park}</Th>
            <Th num>{w.freeMu}</Th>
            <Th num>{w.freeSqm}</Th>
            <Th num>{w.free}</Th>
            <Th num>{w.reserved}</Th>
            <Th num>{w.projects}</Th>
          </tr>
        </thead>
        {counties
          .filter(({ parks }) => parks.length > 0)
          .map((county) => (
            <tbody key={county.code}>
              <GroupRow colSpan={6} aside={` ${w.mu(figure(county.mu))} · ${w.sqm(figure(county.sqm))}`}>
                {county.district?.[locale] ?? county.code}
              </GroupRow>
              {county.parks.map((park) => {
                const name = locale === 'zh' ? park.nameZh : park.nameEn
                return (
                  <Row key={park.id ?? county.code}>
                    <Td head>
                      {park.id === null ? (
                        w.outside
                      ) : opens(park.id) ? (
                        <Link to={paths.parkPage(slug, park.id)}>{name}</Link>
                      ) : (
                        name
                      )}
                    </Td>
                    <Td num>{figure(park.freeMu)}</Td>
                    <Td num>{figure(park.freeSqm)}</Td>
                    <Td num>{park.free}</Td>
                    <Td num>{park.reserved}</Td>
                    <Td num>{park.projects}</Td>
                  </Row>
                )
              })}
            </tbody>
          ))}
        <TotalRow>
          <Td head>{w.total}</Td>
          <Td num>{figure(all('mu'))}</Td>
          <Td num>{figure(all('sqm'))}</Td>
          <Td num>{all('free')}</Td>
          <Td num>{all('reserved')}</Td>
          <Td num>{all('projects')}</Td>
        </TotalRow>
      </Table>
    </section>
  )
}
