import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/news/abilities'
import { NEWS_ON_A_PAGE } from '~/plan/news/list-query'
import { newsPage } from '~/plan/news/queries.server'
import { NEWS_STATES } from '~/plan/news/vocabulary'
import { newsWords } from '~/plan/news/words'
import { PublicityTabs } from '~/across/portal/publicity-tabs'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(newsWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)({ request, params })
  const page = pageAsked(new URL(request.url).searchParams)
  return json({ slug: actor.enclaveSlug, page, ...(await newsPage(actor, page)) })
}

/** The news of an enclave at the desk, drafts first. */
export default function NewsList() {
  const { slug, page, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(newsWords)
  const locale = useLocale()
  const here = paths.news(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          <>
            <LinkButton to={paths.publicNews(slug)}>{w.see}</LinkButton>
            <LinkButton to={paths.newsNew(slug)} variant="primary">
              {w.new}
            </LinkButton>
          </>
        }
      />
      <PublicityTabs slug={slug} here="news" />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.title}</Th>
              <Th>{w.day}</Th>
              <Th>{w.state}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>
                  <Link to={paths.newsPiece(slug, row.id)}>{row.title[locale]}</Link>
                </Td>
                <Td>{row.on}</Td>
                <Td>
                  <StatusWord shape={NEWS_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, NEWS_ON_A_PAGE, rows.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
