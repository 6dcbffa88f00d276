import type { Day } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { Rule } from '~/ui/status'
import type { Condition } from '~/plan/counting-rules/countable'
import type { RecordView, RuleView } from './row.server'
import { evidenceWords, type EvidenceWords } from '~/plan/counting/words'
import { conditionWords, notCountedWords } from '~/plan/counting/words-of-counting'

type Props = { rule: RuleView; record: RecordView; day: Day; clause: string }

/** What the parts of an expression say one by one. */
const BY_PARTS: readonly Condition['reason'][] = ['rule_not_met', 'rule_not_known']

/** What keeps a record from counting, part by part. */
export function PartsOpen({ parts }: Pick<RuleView, 'parts'>) {
  const locale = useLocale()
  const open = parts.filter(({ verdict }) => verdict !== 'met')
  return open.map(({ words, why }) => (
    <span key={words.zh} className="block text-12">
      {words[locale]}
      {locale === 'zh' ? '：' : ': '}
      {why[locale]}
    </span>
  ))
}

/** The counting rule, condition by condition, with the values it looked at. */
export function RulePanel({ rule, record, day, clause }: Props) {
  const w = useWords(evidenceWords)
  const locale = useLocale()
  const met = useWords(conditionWords)
  const unmet = useWords(notCountedWords)
  // Without a certificate there is nothing whose days could be in force.
  const missing = rule.conditions.some(({ reason, met: yes }) => reason === 'certificate_missing' && !yes)
  const shown = rule.conditions.filter(
    ({ reason }) => !BY_PARTS.includes(reason) && !(missing && reason === 'certificate_not_in_force'),
  )
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
        {rule.parts.map(({ verdict, words, why }) => (
          <Rule
            key={words.zh}
            state={verdict === 'unknown' ? 'open' : verdict}
            words={words[locale]}
            why={why[locale]}
          />
        ))}
      </div>
      <p className="mt-2 font-semibold">
        <Verdict rule={rule} />
      </p>
      <p className="mt-1 text-12 text-ink-3">
        {clause} {w.ruleToday(day)}
      </p>
    </div>
  )
}

/** What the rule makes of it: how much, for which day, or nothing. */
export function Verdict({ rule }: { rule: RuleView }) {
  const w = useWords(evidenceWords)
  if (rule.value === null || rule.countedOn === null) return <span className="text-sha">{w.countsNot}</span>
  if (rule.prolongs) return <>{w.renewsRow(rule.prolongs)}</>
  return <>{w.counts(amountOf(w, rule.money, rule.value), rule.countedOn)}</>
}

/** How much a row counts: one, or an amount; a renewal counts nothing itself. */
export function amountOf(w: EvidenceWords, money: boolean, value: string): string {
  if (Number(value) === 0) return w.renewal
  return money ? w.wan(value) : String(Number(value))
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
