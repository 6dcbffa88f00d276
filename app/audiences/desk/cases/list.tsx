import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PublicityTabs } from '~/across/portal/publicity-tabs'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/cases/abilities'
import { CASES_ON_A_PAGE } from '~/plan/cases/list-query'
import { casesPage } from '~/plan/cases/queries.server'
import { CASE_STATES } from '~/plan/cases/vocabulary'
import { caseWords } from '~/plan/cases/words'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(caseWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)({ request, params })
  const page = pageAsked(new URL(request.url).searchParams)
  return json({ slug: actor.enclaveSlug, page, ...(await casesPage(actor, page)) })
}

/** The cases of an enclave at the desk: what waits for somebody first. */
export default function CaseList() {
  const { slug, page, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(caseWords)
  const locale = useLocale()
  const here = paths.cases(slug)
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        actions={
          <>
            <LinkButton to={paths.publicCases(slug)}>{w.see}</LinkButton>
            <LinkButton to={paths.caseNew(slug)} variant="primary">
              {w.new}
            </LinkButton>
          </>
        }
      />
      <PublicityTabs slug={slug} here="cases" />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.firm}</Th>
              <Th>{w.state}</Th>
              <Th>{w.edited}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head second={row.firm}>
                  <Link to={paths.case(slug, row.id)}>{row.title[locale]}</Link>
                </Td>
                <Td second={row.shown && row.state !== 'published' ? w.olderOnPortal : undefined}>
                  <StatusWord shape={CASE_STATES.shapeOf(row.state)}>{w.states[row.state]}</StatusWord>
                </Td>
                <Td>{row.on}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, CASES_ON_A_PAGE, rows.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
