import { kindName } from '~/ground/firms/kind-name'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { Preview } from './preview.server'
import type { IndicatorEdit } from './view.server'
import { indicatorWords } from './words'

/** How many of the records on file would count today. */
export function PreviewNote({ preview }: { preview: Preview | null }) {
  const w = useWords(indicatorWords)
  const locale = useLocale()
  if (!preview) return <p className="mt-3 text-13 text-ink-2">{w.previewOpen}</p>
  const first = preview.first.join(locale === 'zh' ? '、' : ', ')
  return (
    <p className="mt-3">
      <strong>{w.preview(preview.yes, preview.of, preview.more)}</strong>
      {first ? <span className="block text-13 text-ink-2">{w.previewFirst(first)}</span> : null}
    </p>
  )
}

/** Every version of an indicator, the newest first. */
export function Versions({ edit: { history } }: { edit: IndicatorEdit }) {
  const w = useWords(indicatorWords)
  const locale = useLocale()
  if (history.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.history} />
      <ol className="grid gap-4 pt-3">
        {history.map(({ version, from, at, by, kind, ownKind, rule, reason }) => (
          <li key={version}>
            <strong>{w.historyOf(version, from, at, by)}</strong>
            <span className="block">
              {kindName(kind, ownKind, locale)} · {rule ?? w.noRule}
            </span>
            <span className="block text-13 text-ink-2">{reason}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
