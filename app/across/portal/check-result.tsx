import type { Conclusion } from '~/ground/criteria/evaluate'
import type { RuleView } from '~/ground/criteria/rule-view'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { Rule } from '~/ui/status'
import { portalWords } from './portal-words'

export type CheckResultProps = {
  result: { conclusion: Conclusion; rules: CheckedRule[]; onDate: string; code: string; carry: string }
  slug: string
}
/** A criterion as it stands, and whether an answer it rests on cannot be read. */
type CheckedRule = RuleView & { unread: boolean }
const TONE = { eligible: 'wei', ineligible: 'sha', incomplete: 'ink' } as const

/** What the self-check says: the conclusion, then every criterion with its reason, bonuses last. */
export function CheckResult({ result, slug }: CheckResultProps) {
  const w = useWords(portalWords)
  const of = (severity: string) => result.rules.filter((rule) => rule.severity === severity)
  return (
    <section id="result" aria-label={w.checkRun} className="min-w-0">
      <Note tone={TONE[result.conclusion]} role="status" title={w.conclusion[result.conclusion]}>
        {w.conclusionText[result.conclusion]} {w.onDate(result.onDate)}
      </Note>
      <p className="my-4">
        <LinkButton to={`${paths.newApplication(slug)}&${result.carry}`} size="l">
          {w.carry}
        </LinkButton>
      </p>
      <SectionHead title={w.criteria} aside={result.code} />
      {of('must').map((rule) => (
        <Line key={rule.code} rule={rule} />
      ))}
      <div className="mt-8">
        <SectionHead title={w.bonus} aside={w.bonusNote} />
        {of('bonus').map((rule) => (
          <Line key={rule.code} rule={rule} />
        ))}
      </div>
    </section>
  )
}

function Line({ rule }: { rule: CheckedRule }) {
  const w = useWords(portalWords)
  return (
    <Rule
      state={rule.severity === 'bonus' && rule.state === 'unmet' ? 'open' : rule.state}
      words={rule.words + w.colon + (rule.severity === 'bonus' ? w.bonusVerdict : w.verdict)[rule.state]}
      why={rule.severity === 'bonus' && rule.state === 'open' && !rule.unread ? w.bonusOpen : rule.why}
      clause={rule.clause}
    />
  )
}
