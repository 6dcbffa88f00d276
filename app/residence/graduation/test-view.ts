import type { Finding, SetResult } from '~/ground/criteria/evaluate'
import { explain, type Explanation } from '~/ground/criteria/explain'
import { factsOf, type Criterion } from '~/ground/criteria/expression'
import type { FactCode, Facts } from '~/ground/criteria/facts'
import { withCities, type Cities } from '~/ground/forms/place-words'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

/** A graduation test as it was evaluated: the set, what the record said that day, and the result. */
export type GraduationTest = {
  setCode: string
  titleZh: string
  titleEn: string
  onDay: Day
  criteria: Criterion[]
  facts: Facts
  result: SetResult
}

export type TestView = {
  title: string
  onDay: string
  conclusion: 'eligible' | 'ineligible' | 'incomplete'
  rules: {
    code: string
    verdict: Explanation['verdict']
    words: string
    clause: string
    text: string
    facts: FactCode[]
    parts: (Explanation & { facts: FactCode[] })[]
  }[]
}

/** A graduation test in words: each rule, its clause, and the arithmetic of every way it may be met. */
export function testInWords(test: GraduationTest, cities: Cities, locale: Locale): TestView {
  const zh = locale === 'zh'
  const naming = (text: string) => withCities(text, cities, locale)
  return {
    title: zh ? test.titleZh : test.titleEn,
    onDay: test.onDay,
    conclusion: test.result.conclusion,
    rules: test.result.results.map((result) => {
      const criterion = test.criteria.find(({ code }) => code === result.code)
      const said = explain(result.finding, locale, { voice: 'record', on: { day: test.onDay, is: 'day' } })
      return {
        code: result.code,
        verdict: result.verdict,
        words: naming((zh ? criterion?.zh : criterion?.en) ?? result.code),
        clause: (zh ? criterion?.clauseZh : criterion?.clauseEn) ?? '',
        text: naming(said.text),
        facts: factsIn(result.finding),
        parts: said.parts.map((part, at) => ({
          ...part,
          facts: partsOf(result.finding)
            .slice(at, at + 1)
            .flatMap(factsIn),
          subject: part.subject && naming(part.subject),
          text: naming(part.text),
        })),
      }
    }),
  }
}

const partsOf = (finding: Finding): Finding[] => ('parts' in finding ? finding.parts : [])

/** The facts that one way to meet a rule reads. */
function factsIn(finding: Finding): FactCode[] {
  if ('parts' in finding) return [...new Set(finding.parts.flatMap(factsIn))]
  return 'fact' in finding ? [finding.fact] : factsOf(finding.expression)
}
