import { caseWords } from '~/plan/cases/words'
import { newsWords } from '~/plan/news/words'
import { questionWords } from '~/plan/questions/words'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'
import type { ToldLine } from './told.server'

type Told = { lines: readonly ToldLine[]; questions: boolean }

/** The newest news and cases of an enclave with the way to all, and the way to its frequent questions; nothing where there is none. */
export function ToldRows({ told: { lines, questions }, slug }: { told: Told; slug: string }) {
  const c = useWords(caseWords)
  const n = useWords(newsWords)
  const q = useWords(questionWords)
  const of = (kind: ToldLine['kind']) => lines.filter((one) => one.kind === kind)
  return (
    <>
      <Newest
        title={n.public.title}
        lines={of('news')}
        to={(number) => paths.publicPiece(slug, number)}
        all={{ to: paths.publicNews(slug), label: n.public.all }}
      />
      <Newest
        title={c.public.title}
        lines={of('case')}
        to={(number) => paths.publicCase(slug, number)}
        all={{ to: paths.publicCases(slug), label: c.public.all }}
      />
      {questions ? (
        <PortalRow title={q.title}>
          <p>
            <Link to={paths.publicQuestions(slug)}>{q.publicLead}</Link>
          </p>
        </PortalRow>
      ) : null}
    </>
  )
}

type NewestProps = {
  title: string
  lines: readonly ToldLine[]
  to: (number: number) => string
  all: { to: string; label: string }
}

function Newest({ title, lines, to, all }: NewestProps) {
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <PortalRow title={title}>
      <ul>
        {lines.map(({ number, on, ...said }) => (
          <li key={number} className="py-1">
            <Link to={to(number)} lang={locale === 'en' && said.en === '' ? 'zh-CN' : undefined}>
              {said[locale] || said.zh}
            </Link>{' '}
            <span className="text-13 text-ink-3">{on}</span>
          </li>
        ))}
      </ul>
      <p className="pt-3">
        <Link to={all.to} className="inline-block leading-6">
          {all.label}
        </Link>
      </p>
    </PortalRow>
  )
}
