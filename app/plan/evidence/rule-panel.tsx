import type { Day } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { Rule } from '~/ui/status'
import type { Condition } from '~/plan/counting/countable'
import type { RecordView, RuleView } from './row.server'
import { evidenceWords, type EvidenceWords } from '~/plan/counting/words'
import { conditionWords, notCountedWords } from '~/plan/counting/words-of-counting'

type Props = { rule: RuleView; record: RecordView; day: Day; clause: string }

/** The counting rule, condition by condition, with the values it looked at. */
export function RulePanel({ rule, record, day, clause }: Props) {
  const w = useWords(evidenceWords)
  const met = useWords(conditionWords)
  const unmet = useWords(notCountedWords)
  // Without a certificate there is nothing whose days could be in force.
  const missing = rule.conditions.some(({ reason, met: yes }) => reason === 'certificate_missing' && !yes)
  const shown = rule.conditions.filter(({ reason }) => !(missing && reason === 'certificate_not_in_force'))
  return (
    <div>
      <div className="grid gap-x-10 lg:grid-cols-2">
        {shown.map((condition) => (
          <Rule
            key={condition.reason}
            state={condition.met ? 'met' : 'unmet'}
            words={condition.met ? met[condition.reason] : unmet[condition.reason]}
            why={valuesOf(w, condition, rule, record)}
          />
        ))}
      </div>
      <p className="mt-2 font-semibold">
        <Verdict rule={rule} record={record} />
      </p>
      <p className="mt-1 text-12 text-ink-3">
        {clause} {w.ruleToday(day)}
      </p>
    </div>
  )
}

/** What the rule makes of it: how much, for which day, or nothing. */
export function Verdict({ rule, record }: { rule: RuleView; record: Pick<RecordView, 'kind'> }) {
  const w = useWords(evidenceWords)
  if (rule.value === null || rule.countedOn === null) return <span className="text-sha">{w.countsNot}</span>
  if (rule.prolongs) return <>{w.renewsRow(rule.prolongs)}</>
  return <>{w.counts(amountOf(w, record.kind, rule.value), rule.countedOn)}</>
}

/** How much a row counts: one, or an amount; a renewal counts nothing itself. */
export function amountOf(w: EvidenceWords, kind: RecordView['kind'], value: string): string {
  if (Number(value) === 0) return w.renewal
  return kind === 'contract' ? w.wan(value) : String(Number(value))
}

function valuesOf(
  w: EvidenceWords,
  { reason }: Condition,
  rule: RuleView,
  record: RecordView,
): string | undefined {
  switch (reason) {
    case 'certificate_not_in_force':
      return record.validUntil ? w.inForce(record.happenedOn, record.validUntil) : undefined
    case 'landing_not_registered':
      return rule.landing?.registeredOn ? w.registered(rule.landing.registeredOn) : undefined
    case 'firm_not_in_residence':
      return rule.stays.length > 0
        ? rule.stays
            .map(({ from, to }) => [w.movedIn(from), to ? w.left(to) : ''].filter(Boolean).join(' '))
            .join('；')
        : undefined
    case 'before_plan':
    case 'after_plan':
    case 'worked_too_short':
      return record.happenedOn
    case 'proof_missing':
    case 'contract_not_registered':
    case 'certificate_missing':
      return record.number
    default:
      return undefined
  }
}
