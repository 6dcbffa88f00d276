import { useLocale, useWords } from '~/ui/locale'
import { TintLegend } from '~/ui/plan/floor-plan'
import type { Colouring, Legend } from './colouring'
import { colourWords } from './words'
import { wordFor } from '~/shared/words'

type Props = { legend: Legend[]; by: Colouring; hrefOf: (code: string) => string }

/** What each tint stands for, and as text which rooms are in each group. */
export function ColourList({ legend, by, hrefOf }: Props) {
  const w = useWords(colourWords)
  const locale = useLocale()
  const nameOf = ({ key, name }: Legend) => name?.[locale] ?? (wordFor(w.groups, key) || w.unknown)
  if (legend.length === 0) return <p className="text-13 text-ink-2">{w.noLeases}</p>
  return (
    <div>
      <TintLegend
        groups={legend.map((one) => ({ tint: one.tint, name: nameOf(one), rooms: one.rooms.length }))}
      />
      {by === 'rent' ? <p className="mt-1 text-12 text-ink-3">{w.asOf}</p> : null}
      <dl className="mt-3 grid gap-x-8 text-13 sm:grid-cols-2" aria-label={w.list}>
        {legend.map((one) => (
          <div key={one.key} className="border-t border-rule py-1.5">
            <dt className="text-ink-2">{nameOf(one)}</dt>
            <dd>
              {one.rooms.map(({ code, firm }, index) => (
                <span key={code}>
                  {index > 0 ? '、' : ''}
                  <a href={hrefOf(code)} title={firm}>
                    {code}
                  </a>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
