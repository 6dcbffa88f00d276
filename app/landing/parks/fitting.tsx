import type { SerializeFrom } from '@remix-run/node'
import { useLocale, useWords } from '~/ui/locale'
import { Facts, SectionHead } from '~/ui/page'
import type { ParkPage } from './queries.server'
import { parksWords } from './words'

/** How many firms of the incubator are of the park's leading industries and land nowhere yet; a park reads no names. */
export function Fitting({ fitting }: { fitting: SerializeFrom<ParkPage['fitting']> }) {
  const w = useWords(parksWords)
  const locale = useLocale()
  return (
    <section className="mb-8">
      <SectionHead title={w.couldLand} />
      <p className="mb-3 text-13 text-ink-2">{fitting.length === 0 ? w.nobodyFits : w.couldLandLead}</p>
      {fitting.length === 0 ? null : (
        <Facts
          items={fitting.map(({ firms, industry }) => ({
            value: w.firmsOf(firms),
            label: industry?.[locale] ?? '—',
          }))}
        />
      )}
    </section>
  )
}
