import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentPager } from '~/residence/rent/rent-pager'
import { TicketList } from '~/residence/ticket-pages/my-tickets'
import { myTickets, ON_A_PAGE } from '~/residence/tickets/queries.server'
import { ticketWords } from '~/residence/tickets/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(ticketWords, (w) => w.mine)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const page = pageAsked(new URL(request.url).searchParams)
  const found = actor.firmId ? await myTickets(actor, page, now()) : { rows: [], more: false }
  return json({ ...found, hasFirm: actor.firmId !== null, page, size: ON_A_PAGE })
}

/** What a founder has reported, made for a phone. */
export default function MyReports() {
  const { rows, more, hasFirm, page, size } = useLoaderData<typeof loader>()
  const w = useWords(ticketWords)
  return (
    <>
      <PageHead
        title={w.mine}
        sub={w.mineSub}
        actions={
          hasFirm ? (
            <LinkButton to={paths.myNewReport()} variant="primary" size="l">
              {w.report}
            </LinkButton>
          ) : undefined
        }
      />
      {hasFirm ? null : <EmptyState title={w.noFirm} />}
      {hasFirm && rows.length === 0 ? <EmptyState title={w.noneMine}>{w.noneMineText}</EmptyState> : null}
      <TicketList rows={rows} />
      <RentPager here={paths.myReports} page={page} more={more} shown={rows.length} size={size} />
    </>
  )
}
