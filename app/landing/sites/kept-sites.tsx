import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { KeptSite } from './queries.server'
import { RESERVATION_STATES } from './vocabulary'
import { siteWords } from './words'

type Props = { sites: readonly KeptSite[]; to?: ((siteId: string) => string) | undefined; always?: boolean }

/** The sites that are kept for a firm or its project; nothing where there are none, unless `always`. */
export function KeptSites({ sites, to, always }: Props) {
  const w = useWords(siteWords)
  const zh = useLocale() === 'zh'
  if (sites.length === 0 && !always) return null
  return (
    <section>
      <SectionHead title={w.keptTitle} />
      {sites.length === 0 ? <p className="text-ink-2">{w.keptNone}</p> : null}
      <ul>
        {sites.map((one) => (
          <li key={one.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              {to ? <Link to={to(one.siteId)}>{one.name}</Link> : <span>{one.name}</span>}
              <StatusWord shape={RESERVATION_STATES.shapeOf(one.state)}>
                {one.state === 'held' ? w.keptUntil(one.until) : w.reservationStates[one.state]}
              </StatusWord>
            </div>
            <p className="text-13 text-ink-2">
              {[
                zh ? one.parkZh : one.parkEn,
                w.kinds[one.kind],
                one.kind === 'land' ? w.mu(one.size) : w.sqm(one.size),
                one.ref,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
