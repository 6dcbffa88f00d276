import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { RefusedBefore } from '~/mechanism/done'
import { areaOf } from '~/plan/counting/area'
import { requireConvener } from '~/plan/meetings/meeting-act.server'
import { MEETINGS_ON_A_PAGE } from '~/plan/meetings/list-query'
import { meetingsPage } from '~/plan/meetings/queries.server'
import { MEETING_STATES } from '~/plan/meetings/vocabulary'
import { meetingWords } from '~/plan/meetings/words'
import { paths } from '~/platform/paths'
import { pageAsked, rangeOfPage } from '~/shared/page-range'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, NumberedPager } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(meetingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireConvener(asked, 'see')
  const { pathname, searchParams } = new URL(asked.request.url)
  const page = pageAsked(searchParams)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(pathname),
    refused: searchParams.get('refused'),
    page,
    ...(await meetingsPage(actor, page)),
  })
}

/** The closed months, each with its meeting or with the button that drafts its agenda. */
export default function Meetings() {
  const { slug, area, refused, page, months, more } = useLoaderData<typeof loader>()
  const w = useWords(meetingWords)
  const here = paths.meetings(area, slug)
  return (
    <>
      <PageHead title={w.title} sub={w.lead} />
      <RefusedBefore reason={refused} sentences={{ not_in_force: w.refusals.not_in_force }} />
      {months.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m">
          <thead>
            <tr>
              <Th>{w.month}</Th>
              <Th>{w.state}</Th>
              <Th>{w.heldOn}</Th>
              <Th num>{w.items}</Th>
              <Th num>{w.tasks}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, meeting }) => (
              <Row key={month}>
                <Td head>{meeting ? <Link to={paths.meeting(area, slug, month)}>{month}</Link> : month}</Td>
                <Td>
                  {meeting ? (
                    <StatusWord shape={MEETING_STATES.shapeOf(meeting.state)}>
                      {w.states[meeting.state]}
                    </StatusWord>
                  ) : (
                    w.notDrafted
                  )}
                </Td>
                <Td>{meeting?.heldOn ?? '—'}</Td>
                <Td num>{meeting?.items ?? '—'}</Td>
                <Td num>{meeting?.tasks ?? '—'}</Td>
                <Td>
                  {meeting ? (
                    <Link to={paths.meeting(area, slug, month)}>{w.open}</Link>
                  ) : (
                    <Form method="post" action={paths.meetingAct(area, slug, month, 'draft')}>
                      <Button size="s">{w.draft}</Button>
                    </Form>
                  )}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <NumberedPager
        page={page}
        more={more}
        range={rangeOfPage(page, MEETINGS_ON_A_PAGE, months.length, { total: null })}
        at={(number) => `${here}?page=${number}`}
      />
    </>
  )
}
