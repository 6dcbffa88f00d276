import type { BookingRules } from '~/residence/bookables/rules'
import { bookableWords } from '~/residence/bookables/words'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { rulesSaid } from '~/residence/bookables/rules-said'

type Version = {
  rules: BookingRules
  reason: string
  by: string
  madeOn: string
  standing: 'in_force' | 'coming' | 'past'
}

/** Every version of a thing's rules: since when, what it says, why and by whom. */
export function RulesList({ versions }: { versions: Version[] }) {
  const w = useWords(bookableWords)
  return (
    <section className="mt-8 max-w-200">
      <SectionHead title={w.rules} aside={versions.length} />
      <ul>
        {versions.map(({ rules, reason, by, madeOn, standing }) => (
          <li key={rules.effectiveFrom} className="border-b border-rule py-3">
            <strong className="font-semibold">{w.from(rules.effectiveFrom)}</strong>{' '}
            <span className="text-ink-2">· {w.standing[standing]}</span>
            <span className="block text-13">{rulesSaid(w, rules).join(' · ')}</span>
            <span className="block text-12 text-ink-3">
              {[w.madeBy(by, madeOn), reason].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
