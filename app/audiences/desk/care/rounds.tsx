import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ON_A_PAGE, roundsOf } from '~/residence/inspections/queries.server'
import { WhereWord } from '~/residence/inspections/where-word'
import { inspectionWords } from '~/residence/inspections/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { CareTabs } from '~/residence/ticket-pages/care-tabs'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(inspectionWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const found = await roundsOf(actor, page)
  return json({ slug: actor.enclaveSlug, today: today(), page, size: ON_A_PAGE, ...found })
}

/** The rounds through the building, those due first on top. */
export default function Rounds() {
  const { slug, today, page, size, rows, more } = useLoaderData<typeof loader>()
  const w = useWords(inspectionWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub}
        actions={
          <>
            <LinkButton to={paths.deskChecklists(slug)}>{w.checklists}</LinkButton>
            <LinkButton to={paths.deskNewRound(slug)} variant="primary">
              {w.newRound}
            </LinkButton>
          </>
        }
      />
      <CareTabs slug={slug} current="rounds" />
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.rounds} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.checklist}</Th>
              <Th>{w.where}</Th>
              <Th>{w.often}</Th>
              <Th>{w.due}</Th>
              <Th>{w.last}</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Td head>
                  <Link to={paths.deskRound(slug, row.id)}>{locale === 'zh' ? row.name : row.nameEn}</Link>
                </Td>
                <Td>
                  <WhereWord of={row} />
                </Td>
                <Td>{w.every(row.everyMonths)}</Td>
                <Td>
                  <StatusWord shape={row.due < today ? 'late' : 'half'}>
                    {row.due}
                    {row.due < today ? ` ${w.isOverdue}` : ''}
                  </StatusWord>
                </Td>
                <Td>{row.last?.doneOn ?? w.never}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager here={paths.deskRounds(slug)} page={page} more={more} shown={rows.length} size={size} />
    </>
  )
}
