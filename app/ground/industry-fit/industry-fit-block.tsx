import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { IndustryFitView } from './industry-fit.server'
import { fitWords } from './industry-fit.words'

/** Whether a firm's industry is one the home city's parks lead in, and which parks those are. */
export function IndustryFitBlock({ fit }: { fit: IndustryFitView }) {
  const w = useWords(fitWords)
  const of = (closeness: 'same' | 'near') => fit.parks.filter((park) => park.closeness === closeness)
  const [same, near] = [of('same'), of('near')]
  return (
    <section className="my-8">
      <SectionHead title={w.title} aside={fit.industry} />
      <p className="py-2">
        <StatusWord shape={fit.fits === null ? 'unknown' : fit.fits ? 'yes' : 'ring'} wrap>
          {fit.fits === null ? w.unknown : fit.fits ? w.yes : w.no}
        </StatusWord>
      </p>
      <ul>
        {same.map((park) => (
          <li key={park.name} className="border-b border-rule py-2">
            {park.name}
            <span className="ml-2 text-13 text-ink-3">{park.industries.join(w.join)}</span>
          </li>
        ))}
      </ul>
      {near.length > 0 ? (
        <p className="py-2 text-13 text-ink-2">{w.nearParks(near.map(({ name }) => name).join(w.join))}</p>
      ) : null}
    </section>
  )
}
