import type { ReactNode } from 'react'
import { useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { Rule } from '~/ui/status'
import type { testView } from './test-view.server'
import { criteriaWords } from '~/ground/criteria/words'
import { wordFor } from '~/shared/words'

type Result = Awaited<ReturnType<typeof testView>>
const TONE = { eligible: 'wei', ineligible: 'sha', incomplete: 'ink' } as const

/** What a trial says: the conclusion, then each criterion with its reason and the values it used. */
export function TestResult({ result, children }: { result: Result; children: ReactNode }) {
  const w = useWords(criteriaWords)
  const page = w.testPage
  return (
    <section className="max-w-[960px]" aria-label={page.act}>
      <Note tone={TONE[result.conclusion]} role="status" title={page.conclusion[result.conclusion]}>
        {result.firm} · {wordFor(w.tracks, result.track)} · {page.bonus(result.bonusPoints)} ·{' '}
        {page.on(result.onDay)} · {children}
      </Note>
      <div className="mt-6">
        <SectionHead title={w.rules} />
        {result.rules.map((rule) => {
          const isBonus = rule.severity === 'bonus'
          return (
            <div key={rule.code} className="grid gap-x-8 md:grid-cols-[minmax(0,1fr)_320px]">
              <Rule
                state={isBonus && rule.state === 'unmet' ? 'open' : rule.state}
                words={`${rule.code} ${rule.words} · ${(isBonus ? page.bonusVerdict : page.verdict)[rule.state]}`}
                why={rule.why}
                clause={rule.clause}
              />
              <dl className="py-3 text-13" aria-label={page.values}>
                {rule.values.map(({ fact, value, source }) => (
                  <div key={fact} className="flex flex-wrap justify-between gap-x-3">
                    <dt className="text-ink-3">{fact}</dt>
                    <dd>
                      {value ?? page.unknown}
                      {source ? <span className="ml-2 text-ink-3">{page.source(source)}</span> : null}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          )
        })}
      </div>
    </section>
  )
}
