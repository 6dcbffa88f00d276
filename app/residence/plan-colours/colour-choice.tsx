import { Segments } from '~/ui/browse'
import { useWords } from '~/ui/locale'
import { COLOURINGS, type Colouring } from './colouring'
import { colourWords } from './words'

/** By what the rooms are coloured; `kept` is what else stands in the address. */
export function ColourChoice({ by, kept }: { by: Colouring; kept: Record<string, string> }) {
  const w = useWords(colourWords)
  const at = (one: Colouring) => new URLSearchParams({ ...kept, ...(one === 'lease' ? {} : { by: one }) })
  return (
    <div className="mb-3 flex flex-wrap items-center gap-3">
      <span className="text-12 text-ink-3">{w.colours}</span>
      <Segments
        label={w.colours}
        items={COLOURINGS.map((one) => ({ to: `?${at(one)}`, label: w.by[one], current: one === by }))}
      />
    </div>
  )
}
