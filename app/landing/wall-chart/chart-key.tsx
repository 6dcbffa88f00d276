import { Diamond } from '~/ui/line/marks'
import { useWords } from '~/ui/locale'
import { BAR_LOOKS, dashOf } from './bar-looks'
import { chartWords } from './words'

const KINDS = ['plan', 'done', 'running', 'late', 'overdue'] as const
/** What each bar means, in words. */
export function ChartKey() {
  const w = useWords(chartWords)
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-2" aria-label={w.legend}>
      {KINDS.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="24"
              height="8"
              className={BAR_LOOKS[kind]}
              strokeDasharray={dashOf(kind)}
            />
          </svg>
          {w.kinds[kind]}
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <Diamond x={7} y={7} r={6} />
        </svg>
        {w.blockedMark}
      </li>
    </ul>
  )
}
