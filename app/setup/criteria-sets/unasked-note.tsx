import { TextArea } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import type { Unasked } from './unasked'
import { unaskedWords } from './unasked.words'
import { labelOf } from '~/ground/criteria/words-of-expression'

type Gap = Unasked & { set?: string }

/** The obligatory criteria that nobody could be judged by, each with the facts that are missing. */
export function UnaskedNote({ title, gaps, note }: { title: string; gaps: readonly Gap[]; note: string }) {
  const w = useWords(unaskedWords)
  const locale = useLocale()
  if (gaps.length === 0) return null
  return (
    <div className="mb-6">
      <Note tone="sha" title={title}>
        <ul>
          {gaps.map((gap) => (
            <li key={`${gap.set ?? ''} ${gap.track ?? ''} ${gap.code}`}>
              {w.line(
                [gap.set, gap.track ? w.tracks[gap.track] : null, gap.code].filter(Boolean).join(' · '),
                gap[locale],
                gap.facts.map((fact) => labelOf(fact, locale)).join(w.join),
              )}
            </li>
          ))}
        </ul>
        <p className="mt-2">{note}</p>
      </Note>
    </div>
  )
}

/** The explicit yes: why it is published in spite of them. */
export function ReasonInSpite({ gaps }: { gaps: readonly Gap[] }) {
  const w = useWords(unaskedWords)
  return gaps.length > 0 ? <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} /> : null
}
