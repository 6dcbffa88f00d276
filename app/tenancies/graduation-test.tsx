import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Rule, StatusWord, type RuleState, type Shape } from '~/ui/status'
import type { TestView } from './test-view'
import { words } from './words'

const STATE: Record<string, RuleState> = { met: 'met', unmet: 'unmet', unknown: 'open' }
const CONCLUSION: Record<TestView['conclusion'], Shape> = {
  eligible: 'yes',
  ineligible: 'no',
  incomplete: 'unknown',
}

/** Each rule of the test, with every way to meet it, its value and what is missing. */
export function GraduationTestView({ test, frozenOn }: { test: TestView; frozenOn: string | null }) {
  const w = useWords(words)
  return (
    <section>
      <SectionHead
        title={frozenOn ? w.frozen(frozenOn) : w.testTitle}
        aside={w.testOf(test.title, test.onDay)}
      />
      <p className="py-2 font-semibold">
        <StatusWord shape={CONCLUSION[test.conclusion]} wrap>
          {w.conclusion[test.conclusion]}
        </StatusWord>
      </p>
      {test.rules.map((rule) => (
        <div key={rule.code}>
          <Rule
            state={STATE[rule.verdict] ?? 'open'}
            words={rule.words}
            why={rule.parts.length > 0 ? w.anyOne : rule.text}
            clause={rule.clause}
          />
          <div className="pl-6">
            {rule.parts.map((part) => (
              <Rule
                key={part.subject ?? part.text}
                state={STATE[part.verdict] ?? 'open'}
                words={part.subject ?? ''}
                why={part.text}
              />
            ))}
          </div>
        </div>
      ))}
      <p className="pt-3 text-12 text-ink-3">{w.rests}</p>
    </section>
  )
}
