import { inboxWords } from '~/ground/notices/inbox-words'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { whenOf } from './catalogue'
import type { kindsFor } from './choices'

type Props = { always: ReturnType<typeof kindsFor>['always'] }

/** What comes by mail whatever was chosen. */
export function Always({ always }: Props) {
  const w = useWords(inboxWords)
  const locale = useLocale()
  return (
    <section className="mt-10">
      <SectionHead title={w.always} />
      <p className="mt-2 text-13 text-ink-2">{w.alwaysText}</p>
      <ul className="mt-2 list-disc pl-5 text-13">
        {always.map((kind) => (
          <li key={kind}>{whenOf(kind, locale)}</li>
        ))}
        <li>{w.security}</li>
      </ul>
    </section>
  )
}
