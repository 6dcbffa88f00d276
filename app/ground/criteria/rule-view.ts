import type { Locale } from '~/shared/words'
import type { CriterionResult } from './evaluate'
import { factsOf, type Criterion } from './expression'
import type { FactCode } from './facts'
import { explain, type Telling } from './explain'

/** One criterion as people read it: the rule, how it stands, why, and the clause. */
export type RuleView = {
  code: string
  severity: Criterion['severity']
  points: number
  state: 'met' | 'unmet' | 'open'
  words: string
  why: string
  clause: string
  facts: FactCode[]
}

/** The results of a set in one language, in the set's order; `naming` puts the names of the cities in, `telling` says to whom. */
export function rulesInWords(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  locale: Locale,
  naming: (text: string) => string,
  telling: Telling,
): RuleView[] {
  return results.flatMap((result) => {
    const criterion = criteria.find(({ code }) => code === result.code)
    return criterion ? [ruleView(criterion, result, locale, naming, telling)] : []
  })
}

function ruleView(
  criterion: Criterion,
  { verdict, finding }: CriterionResult,
  locale: Locale,
  naming: (text: string) => string,
  telling: Telling,
): RuleView {
  return {
    code: criterion.code,
    severity: criterion.severity,
    points: criterion.points ?? 0,
    state: verdict === 'unknown' ? 'open' : verdict,
    words: naming(criterion[locale]),
    why: naming(explain(finding, locale, telling).text),
    clause: locale === 'zh' ? criterion.clauseZh : criterion.clauseEn,
    facts: factsOf(criterion.expression),
  }
}
