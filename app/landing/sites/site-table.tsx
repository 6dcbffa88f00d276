import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { formatWan, separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { SiteLine } from './queries.server'
import { SITE_STATES } from './vocabulary'
import { siteWords, type SiteWords } from './words'

type Line = SerializeFrom<SiteLine>

/** Sites, one a row. */
export function SiteTable({ slug, rows }: { slug: string; rows: readonly Line[] }) {
  const w = useWords(siteWords)
  const zh = useLocale() === 'zh'
  return (
    <Table label={w.title} pick minWidth="l">
      <thead>
        <tr>
          <Th>{w.site}</Th>
          <Th>{w.where}</Th>
          <Th>{w.fields.kind}</Th>
          <Th num>{w.size}</Th>
          <Th num>{w.price}</Th>
          <Th>{w.state}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((site) => (
          <Row key={site.id}>
            <Td head second={site.ref}>
              <Link to={paths.site(slug, site.id)}>{site.name}</Link>
            </Td>
            <Td second={site.district?.[zh ? 'zh' : 'en'] ?? site.divisionCode}>
              {(zh ? site.parkZh : site.parkEn) ?? w.outside}
            </Td>
            <Td second={detailOf(site, w)}>{w.kinds[site.kind]}</Td>
            <Td num>{sizeOf(site, w)}</Td>
            <Td num>{priceOf(site, w)}</Td>
            <Td
              second={
                site.firm && site.reservedUntil
                  ? w.reservedFor(site.firm, site.reservedUntil)
                  : site.state === 'coming'
                    ? w.fromDay(site.from)
                    : site.until
                      ? w.untilDay(site.until)
                      : undefined
              }
            >
              <StatusWord shape={SITE_STATES.shapeOf(site.state)}>{w.states[site.state]}</StatusWord>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

type Sized = Pick<Line, 'areaMu' | 'areaSqm'>
export const sizeOf = ({ areaMu, areaSqm }: Sized, w: SiteWords) =>
  areaMu !== null ? w.mu(separated(areaMu)) : w.sqm(separated(areaSqm ?? '0'))

export const priceOf = ({ pricePerMu, rentPerSqm }: Pick<Line, 'pricePerMu' | 'rentPerSqm'>, w: SiteWords) =>
  pricePerMu !== null
    ? w.perMu(formatWan(pricePerMu))
    : rentPerSqm !== null
      ? w.perSqm(separated(rentPerSqm))
      : '—'

function detailOf({ stock, building, floor }: Pick<Line, 'stock' | 'building' | 'floor'>, w: SiteWords) {
  if (stock !== null) return w.stocks[stock]
  return [building, floor === null ? '' : w.floorOf(floor)].filter(Boolean).join(' · ')
}
