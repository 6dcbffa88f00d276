import type { BookingRules } from '~/residence/bookables/rules'
import { rulesSaid } from '~/residence/bookables/rules-said'
import { bookableWords } from '~/residence/bookables/words'
import { formatYuan } from '~/shared/money'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { bookingWords } from '~/residence/bookings/words'

type Said = {
  rules: BookingRules | null
  closed: { from: string; until: string | null; why: string } | null
  note: { zh: string; en: string }
}
type Quota = { free: string; left: string; price: string | null } | null

/** What one must know of a thing before booking it: rules, closure, free hours left, how to use it. */
export function ThingFacts({ thing, quota, note }: { thing: Said; quota?: Quota; note: string }) {
  const w = useWords(bookableWords)
  const b = useWords(bookingWords)
  const { rules, closed } = thing
  return (
    <div className="grid gap-y-2">
      {closed ? <Note tone="sha">{w.facts.closed(closed.from, closed.until ?? '', closed.why)}</Note> : null}
      <p className="text-13 text-ink-2">{rules ? rulesSaid(w, rules).join(' · ') : w.noRules}</p>
      {quota ? (
        <p className="text-13 font-medium">
          {b.quota(quota.left, quota.free)}
          {quota.price === null ? b.quotaNone : b.quotaBeyond(formatYuan(quota.price))}
        </p>
      ) : null}
      {note ? <p className="text-13 text-ink-2">{note}</p> : null}
    </div>
  )
}
