import type { SerializeFrom } from '@remix-run/node'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import type { ParkPage } from './queries.server'
import { parksWords } from './words'

/** Who leads a park, who runs it, whom to ask, and what it is for. */
export function ParkFacts({ park }: { park: SerializeFrom<ParkPage['park']> }) {
  const w = useWords(parksWords)
  const zh = useLocale() === 'zh'
  const said = (text: string) => text || '—'
  return (
    <section className="mb-8">
      <SectionHead title={w.facts} />
      <KeyValues
        items={[
          { label: w.district, value: park.district?.[zh ? 'zh' : 'en'] ?? park.divisionCode },
          {
            label: w.valid,
            value: park.until ? w.between(park.from, park.until) : w.since(park.from),
          },
          { label: w.source, value: said(park.source) },
          { label: w.industries, value: said(zh ? park.industriesZh : park.industriesEn) },
          { label: w.divisions, value: said(park.divisions.join(' ')) },
          { label: w.leadingFirms, value: said(park.leadingFirms) },
          { label: w.leader, value: said(park.leader) },
          { label: w.taskForce, value: <span className="whitespace-pre-line">{said(park.taskForce)}</span> },
          { label: w.contact, value: said([park.contactName, park.contactPhone].filter(Boolean).join(' ')) },
          { label: w.operator, value: said(park.operator) },
          { label: w.mode, value: w.modes[park.mode] },
        ]}
      />
    </section>
  )
}
