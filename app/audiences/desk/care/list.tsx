import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FORMATS } from '~/across/exports/table'
import { PRIORITIES } from '~/ground/settings/care'
import { asStaff } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentPager } from '~/residence/rent/rent-pager'
import { CareTabs } from '~/residence/ticket-pages/care-tabs'
import { addressWith, filtersOf, OWNERS, SHOWN } from '~/residence/tickets/filters'
import { kindsOn, ON_A_PAGE, openCounts, ticketsOf } from '~/residence/tickets/queries.server'
import { TicketTable } from '~/residence/ticket-pages/ticket-table'
import { ticketWords } from '~/residence/tickets/words'
import { FilterLinks } from '~/ui/browse'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(ticketWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const filters = filtersOf(asked.request.url)
  const at = now()
  const [found, counts, kinds] = await Promise.all([
    ticketsOf(actor, filters, at),
    openCounts(actor),
    kindsOn(actor, at),
  ])
  return json({ slug: actor.enclaveSlug, filters, counts, kinds, ...found, size: ON_A_PAGE })
}

/** Reports, those that press most on top; what is shown stands in the address. */
export default function CareList() {
  const { slug, filters, counts, kinds, rows, more, size } = useLoaderData<typeof loader>()
  const w = useWords(ticketWords)
  const locale = useLocale()
  const here = paths.deskCare(slug)
  const to = (changes: Partial<typeof filters>) => addressWith(here, filters, changes)
  const toggles = [
    ...OWNERS.map((owner) => ({
      label: w.owners[owner],
      to: to({ owner: filters.owner === owner ? null : owner }),
      current: filters.owner === owner,
    })),
    ...PRIORITIES.codes.map((priority) => ({
      label: w.priorities[priority],
      to: to({ priority: filters.priority === priority ? null : priority }),
      current: filters.priority === priority,
    })),
    ...kinds.map((kind) => ({
      label: kind[locale],
      to: to({ kind: filters.kind === kind.code ? null : kind.code }),
      current: filters.kind === kind.code,
    })),
  ]
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub(counts.reported, counts.open)}
        actions={
          <LinkButton to={paths.deskNewTicket(slug)} variant="primary">
            {w.newTicket}
          </LinkButton>
        }
      />
      <CareTabs slug={slug} current="tickets" />
      <div className="my-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Segments
          label={w.state}
          items={SHOWN.map((show) => ({
            to: to({ show }),
            label: w.show[show],
            current: filters.show === show,
          }))}
        />
        <FilterLinks label={w.filters} items={toggles.map((one) => ({ ...one, removable: one.current }))} />
        <span className="flex items-center gap-3 text-13">
          {w.exportAs}
          {FORMATS.map((format) => (
            <a key={format} href={addressWith(paths.deskExport(slug, 'reports', format), filters)}>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <TicketTable slug={slug} rows={rows} />
      )}
      <RentPager here={to({})} page={filters.page} more={more} shown={rows.length} size={size} />
    </>
  )
}
