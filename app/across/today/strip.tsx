import type { Turn } from '~/shared/desk-item'
import { useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { todayWords } from './words'
import { wordFor } from '~/shared/words'

/** Whose turn, as a strip of figures: each side with how many wait for it and how many of them are late. */
export function Strip({ sides }: { sides: { turn: Turn; count: number; late: number }[] }) {
  const w = useWords(todayWords)
  return (
    <dl
      aria-label={w.strip}
      className="mb-6 grid grid-cols-2 border-y border-ink sm:grid-cols-3 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none max-sm:*:nth-[2n+1]:border-l-0 sm:max-lg:*:nth-[3n+1]:border-l-0 lg:*:first:border-l-0"
    >
      {sides.map((side) => (
        <div key={side.turn} className="border-l border-rule py-2.5 pl-4">
          <dt className="text-12 text-ink-3">{wordFor(w.sides, side.turn)}</dt>
          <dd>
            <span className="text-24 leading-[34px] font-medium">{side.count}</span>{' '}
            <span className="text-12 text-ink-3">{w.items}</span>
            <span className="block text-12">
              {side.late > 0 ? (
                <StatusWord shape="late">{w.late(side.late)}</StatusWord>
              ) : (
                <span className="text-ink-3">{w.onTime}</span>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
