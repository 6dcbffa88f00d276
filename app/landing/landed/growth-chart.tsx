import { moneyInWords } from '~/shared/money'
import { quarterBefore, type Quarter } from '~/landing/quarters/quarter'
import { quarterInWords } from '~/landing/quarters/words'
import { useLocale, useWords } from '~/ui/locale'
import { landedWords } from './words'

type Point = { quarter: Quarter; output: string }
const [WIDTH, HEIGHT, FOOT, STEP] = [640, 150, 22, 32]
const MOST = 20

/** Output by quarter over at most five years, a bar each; a quarter nobody answered is a gap, not zero. */
export function GrowthChart({ points }: { points: readonly Point[] }) {
  const w = useWords(landedWords)
  const locale = useLocale()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const quarters = Array.from({ length: MOST }, (_, by) => quarterBefore(last.quarter, MOST - 1 - by))
  const top = Math.max(1, ...points.map(({ output }) => Number(output)))
  const low = HEIGHT - FOOT
  const summary = w.chart(
    quarterInWords(first.quarter, locale),
    quarterInWords(last.quarter, locale),
    moneyInWords(first.output, locale),
    moneyInWords(last.output, locale),
  )
  return (
    <figure className="max-w-160">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-auto w-full" role="img" aria-label={summary}>
        <path d={`M0 ${low + 0.5}H${WIDTH}`} className="stroke-rule-2" />
        {quarters.map((quarter, at) => {
          const point = points.find((one) => one.quarter === quarter)
          const height = point ? Math.max(1, Math.round((Number(point.output) / top) * (low - 14))) : 0
          return (
            <g key={quarter}>
              {point ? (
                <path
                  d={`M${at * STEP + 4} ${low}h24v${-height}h-24z`}
                  className={quarter === last.quarter ? 'fill-wei' : 'fill-wei-mid'}
                />
              ) : null}
              {quarter.endsWith('Q1') ? (
                <text x={at * STEP + 4} y={HEIGHT - 6} className="fill-ink-2 text-[12px]">
                  {quarter.slice(0, 4)}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
      <figcaption className="mt-2 text-12 text-ink-2">{summary}</figcaption>
    </figure>
  )
}
