import { useWords } from '~/ui/locale'
import { ScrollRegion } from '~/ui/table'
import type { ForecastMonth } from './forecast.server'
import { searchWords } from './words'

const WIDTH = 990
const LOW = 150
const HIGH = 12

/** The building month by month: what is signed, what only renewal would keep, and what stays vacant. */
export function ForecastChart({ months, summary }: { months: readonly ForecastMonth[]; summary: string }) {
  const w = useWords(searchWords)
  const top = Math.max(1, ...months.map(({ leasable }) => leasable))
  const height = (value: number) => Math.round((value / top) * (LOW - HIGH) * 10) / 10
  const step = WIDTH / Math.max(1, months.length)
  const looks = { signed: 'fill-wei', renewed: 'fill-wei-soft', vacant: 'fill-white' }
  return (
    <>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-2" aria-hidden="true">
        {(['signed', 'renewed', 'vacant'] as const).map((one) => (
          <li key={one} className="flex items-center gap-1.5">
            <svg viewBox="0 0 20 12" className="h-3 w-5">
              <rect x={0.5} y={0.5} width={19} height={11} className={`stroke-ink-3 ${looks[one]}`} />
            </svg>
            {w.legend[one]}
          </li>
        ))}
      </ul>
      <ScrollRegion label={summary}>
        <svg
          viewBox={`0 0 ${WIDTH} 176`}
          className="h-auto w-full min-w-[720px]"
          role="img"
          aria-label={summary}
        >
          {months.map(({ month, leasable, signed, renewed }, index) => {
            const x = Math.round((index * step + 3) * 10) / 10
            const wide = Math.round((step - 6) * 10) / 10
            const bar = (value: number, name: keyof typeof looks) => (
              <rect
                x={x}
                y={LOW - height(value)}
                width={wide}
                height={height(value)}
                className={`stroke-ink-3 ${looks[name]}`}
                strokeWidth={0.75}
              />
            )
            return (
              <g key={month}>
                {bar(leasable, 'vacant')}
                {bar(Math.max(signed, renewed), 'renewed')}
                {bar(signed, 'signed')}
                {index % 3 === 0 ? (
                  <text x={x} y={168} className="fill-ink-2 text-[12px]">
                    {month.slice(0, 7)}
                  </text>
                ) : null}
              </g>
            )
          })}
          <path d={`M0 ${LOW}H${WIDTH}`} className="stroke-edge" />
        </svg>
      </ScrollRegion>
    </>
  )
}
