import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { QuestionFinder } from '~/plan/questions/finder'
import { questionAddress, QUESTIONS_ON_A_PAGE, readQuestionQuery } from '~/plan/questions/list-query'
import { questionsPage } from '~/plan/questions/queries.server'
import { TOPICS } from '~/plan/questions/vocabulary'
import { questionWords } from '~/plan/questions/words'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { inLocale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { Disclosure, EmptyState, PageHead, NumberedPager, SectionHead } from '~/ui/page'
import { Prose } from '~/ui/prose'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  const { searchParams } = new URL(request.url)
  const query = readQuestionQuery(searchParams, pageAsked(searchParams))
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(questionWords, locale).title,
    query,
    ...(await questionsPage(enclave.id, 'published', query)),
  })
}

/** The frequent questions of an enclave by topic, to be found by a word; what was looked for stands open. */
export default function PublicQuestions() {
  const { enclave, query, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(questionWords)
  const locale = useLocale()
  const base = paths.publicQuestions(enclave.slug)
  const isNarrowed = query.topic !== null || query.typed !== ''
  return (
    <>
      <PageHead title={w.title} sub={w.publicLead} />
      <QuestionFinder base={base} query={query} />
      {rows.length === 0 ? (
        <EmptyState title={isNarrowed ? w.notFound : w.publicNone}>
          {isNarrowed ? w.notFoundText : null}
        </EmptyState>
      ) : null}
      {TOPICS.codes.map((topic) => {
        const here = rows.filter((row) => row.topic === topic)
        if (here.length === 0) return null
        return (
          <section key={topic} className="mb-8">
            <SectionHead title={w.topics[topic]} />
            {here.map((row) => {
              const said = row[locale] ?? row.zh
              const lang = said === row.zh && locale === 'en' ? 'zh' : undefined
              return (
                <Disclosure key={row.id} summary={said.question} open={query.typed !== ''}>
                  <Prose text={said.answer} lang={lang} />
                </Disclosure>
              )
            })}
          </section>
        )
      })}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, QUESTIONS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => questionAddress(base, query, { page })}
      />
    </>
  )
}
