import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import type { Pays } from './pays'
import { paysWords } from './pays-words'

/** What a firm really pays for a room a month, why, and when that changes. */
export function PaysLine({ pays }: { pays: Pays }) {
  const w = useWords(paysWords)
  const { full, rent, percent, reason, property, next } = pays
  return (
    <>
      {percent > 0 ? w.now(formatYuan(rent), formatYuan(full)) : w.full(formatYuan(full))}
      {percent > 0
        ? ` · ${w.relief(percent, w.reasons[reason])}`
        : reason === 'none'
          ? ''
          : ` · ${w.reasons[reason]}`}
      {property === '0.00' ? '' : ` · ${w.property(formatYuan(property))}`}
      {next ? (
        <span className="block text-ink-3">
          {w.next(next.on, formatYuan(next.rent))}
          {next.mayBe ? ` · ${w.mayBe(next.mayBe.percent, w.needs[next.mayBe.needs])}` : ''}
        </span>
      ) : null}
    </>
  )
}
