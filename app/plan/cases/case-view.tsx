import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { Pictures } from '~/plan/pictures/pictures-view'
import { stampOf } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, EmptyState, SectionHead } from '~/ui/page'
import { Prose } from '~/ui/prose'
import type { Picture } from '~/plan/pictures/pictures'
import type { CasePage } from './queries.server'
import { caseWords } from './words'

type Text = { title: string; text: string }
type Both = { zh: Text; en: Text; pictures: readonly Picture[] }

/** A text with its pictures as it reads in both languages: that of the reader first, the other folded. */
export function StoryPreview({ zh, en, pictures }: Both) {
  const w = useWords(caseWords)
  const locale = useLocale()
  const [first, other] = locale === 'zh' ? ([zh, en] as const) : ([en, zh] as const)
  const otherLocale = locale === 'zh' ? 'en' : 'zh'
  return (
    <div className="story">
      <p className="story-title">{first.title}</p>
      <Prose text={first.text} />
      <Pictures pictures={pictures} src={paths.fileShown} />
      <Disclosure summary={locale === 'zh' ? w.inEnglish : w.inChinese} open>
        <p className="story-title" lang={otherLocale}>
          {other.title}
        </p>
        <Prose text={other.text} lang={otherLocale} />
        {pictures.length > 0 ? (
          <ul lang={otherLocale} className="text-13 text-ink-2">
            {pictures.map((one) => (
              <li key={one.fileId}>{one[otherLocale]}</li>
            ))}
          </ul>
        ) : null}
      </Disclosure>
    </div>
  )
}

type Shown = SerializeFrom<CasePage>

/** What the firm was asked, text by text, with its answers and what became of them; the newest first. */
export function CaseHistory({ texts }: Pick<Shown, 'texts'>) {
  const w = useWords(caseWords)
  return (
    <section className="mt-10">
      <SectionHead title={w.history} />
      {texts.length === 0 ? (
        <EmptyState title={w.noHistory} />
      ) : (
        <ul>
          {texts.map(({ version, asked, answer, published, end }) => (
            <li key={version} className="border-t border-rule py-3">
              <p className="font-semibold">{w.text(version)}</p>
              <ul className="text-13 text-ink-2">
                <li>{w.askedBy(asked.by, stampOf(asked.at))}</li>
                <li>
                  {answer ? (
                    <>
                      {w.said(w.answers[answer.kind], answer.by, stampOf(answer.at))}
                      {answer.note ? <q className="mt-1 block text-ink">{answer.note}</q> : null}
                    </>
                  ) : (
                    w.waiting
                  )}
                </li>
                {published ? <li>{w.said(w.published, published.by, stampOf(published.at))}</li> : null}
                {end ? (
                  <li>
                    {w.said(w.ends[end.kind], end.by, stampOf(end.at))}
                    {end.note ? <q className="mt-1 block text-ink">{end.note}</q> : null}
                  </li>
                ) : null}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
