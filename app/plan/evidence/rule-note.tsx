import { useLocale, useWords } from '~/ui/locale'
import type { IndicatorView } from '~/plan/board/board.server'
import { boardWords } from '~/plan/counting/board-words'

/** What is counted by which rule, in small print below the rows; with the choices made for the indicator. */
export function RuleNote({
  view,
  from,
}: {
  view: Pick<IndicatorView, 'rule' | 'note' | 'homeFirms'>
  from: string
}) {
  const w = useWords(boardWords)
  const locale = useLocale()
  return (
    <div className="pt-2 text-12 text-ink-3">
      <p>{w.ruleNote(view.rule[locale], from)}</p>
      {view.note ? <p>{view.note[locale]}</p> : null}
      {view.homeFirms ? <p>{w.homeFirms[view.homeFirms]}</p> : null}
    </div>
  )
}
