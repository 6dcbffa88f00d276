import type { RuleView } from '~/ground/criteria/rule-view'
import { useWords } from '~/ui/locale'
import { Rule } from '~/ui/status'
import { words } from '~/admission/applications/words'

/** Beside the form: how the criteria of this section stand on what is saved. */
export function RulesAside({ rules, setCode }: { rules: RuleView[]; setCode: string }) {
  const w = useWords(words)
  return (
    <aside aria-labelledby="rules" className="max-xl:hidden" data-live="rules">
      <h2 id="rules" className="border-t border-ink pt-2 text-14">
        {w.howJudged} <span className="font-normal text-ink-3">{w.ruleSet(setCode)}</span>
      </h2>
      {rules.length === 0 ? <p className="py-3 text-13 text-ink-2">{w.noRules}</p> : null}
      {rules.map((rule) => (
        <RuleLine key={rule.code} rule={rule} />
      ))}
      <p className="mt-3.5 text-13 text-ink-2">{w.hint}</p>
    </aside>
  )
}

/** One criterion with its verdict as a word. */
export function RuleLine({ rule }: { rule: RuleView }) {
  const w = useWords(words)
  return (
    <Rule
      state={rule.severity === 'bonus' && rule.state === 'unmet' ? 'open' : rule.state}
      words={rule.words + w.colon + (rule.severity === 'bonus' ? w.bonus : w.verdict)[rule.state]}
      why={rule.why}
      clause={rule.clause}
    />
  )
}

/** Under its field on a phone: the rule and the arithmetic. */
export function RuleBelow({ question, rules }: { question: string; rules: RuleView[] }) {
  const w = useWords(words)
  if (rules.length === 0) return null
  return (
    <div className="mt-2.5 text-14 text-ink-2 xl:hidden" data-live={`rule-${question}`}>
      {rules.map((rule) => (
        <p key={rule.code}>
          <b className="text-ink">{w.rule}</b> {rule.words}
          {w.colon}
          {(rule.severity === 'bonus' ? w.bonus : w.verdict)[rule.state]}
          {w.stop}
          {rule.why}
        </p>
      ))}
    </div>
  )
}
