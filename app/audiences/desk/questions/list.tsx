import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PublicityTabs } from '~/across/portal/publicity-tabs'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/questions/abilities'
import { QuestionFinder } from '~/plan/questions/finder'
import { questionAddress, QUESTIONS_ON_A_PAGE, readQuestionQuery } from '~/plan/questions/list-query'
import { questionsPage } from '~/plan/questions/queries.server'
import { QuestionActs } from '~/plan/questions/question-acts'
import { questionWords } from '~/plan/questions/words'
import { paths } from '~/platform/paths'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { TakenNote } from '~/setup/taking-over/take-over-note'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(questionWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.keep)({ request, params })
  const { searchParams } = new URL(request.url)
  const query = readQuestionQuery(searchParams, pageAsked(searchParams))
  const isStaff = actor.role !== 'admin'
  return json({
    slug: actor.enclaveSlug,
    isStaff,
    query,
    ...(await questionsPage(actor.enclaveId, 'all', query)),
  })
}

/** The frequent questions at the desk, by topic in their order. */
export default function QuestionList() {
  const { slug, isStaff, query, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(questionWords)
  const locale = useLocale()
  const base = paths.questions(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          <>
            <TakeOverLink slug={slug} matter="questions" />
            <LinkButton to={paths.publicQuestions(slug)}>{w.see}</LinkButton>
            <LinkButton to={paths.questionNew(slug)} variant="primary">
              {w.new}
            </LinkButton>
          </>
        }
      />
      <TakenNote />
      {isStaff ? <PublicityTabs slug={slug} here="questions" /> : null}
      <QuestionFinder base={base} query={query} />
      {rows.length === 0 ? (
        query.topic || query.typed ? (
          <EmptyState title={w.notFound}>{w.notFoundText}</EmptyState>
        ) : (
          <EmptyState title={w.none}>{w.noneText}</EmptyState>
        )
      ) : (
        <Table label={w.title} minWidth="m">
          <thead>
            <tr>
              <Th>{w.question}</Th>
              <Th>{w.topic}</Th>
              <Th>{w.state}</Th>
              <Th>{w.acts}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>
                  <Link to={paths.question(slug, row.id)}>{(row[locale] ?? row.zh).question}</Link>
                </Td>
                <Td>{w.topics[row.topic]}</Td>
                <Td>
                  <StatusWord shape={row.published ? 'yes' : 'half'}>
                    {row.published ? w.shown : w.hidden}
                  </StatusWord>
                </Td>
                <Td>
                  <QuestionActs line={row} slug={slug} />
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={query.page}
        more={more}
        range={rangeOfPage(query.page, QUESTIONS_ON_A_PAGE, rows.length, { total: null })}
        at={(page) => questionAddress(base, query, { page })}
      />
    </>
  )
}
