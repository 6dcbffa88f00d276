import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { METERS_ON_A_PAGE, metersOf } from '~/residence/meters/queries.server'
import { meterWords } from '~/residence/meters/words'
import { RentPager } from '~/residence/rent/rent-pager'
import { separated } from '~/shared/money'
import { Button, LinkButton } from '~/ui/buttons'
import { TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead, Segments } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'
import { pageAsked } from '~/shared/page-range'

export const meta = titled(meterWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { searchParams } = new URL(asked.request.url)
  const q = (searchParams.get('q') ?? '').trim().slice(0, 40)
  const unread = searchParams.get('show') === 'unread'
  const page = pageAsked(new URL(asked.request.url).searchParams)
  const entered = Number(/^\d{1,3}$/.exec(searchParams.get('entered') ?? '')?.[0] ?? 0)
  const found = await metersOf(actor, { today: today(), page, q, unread })
  return json({ slug: actor.enclaveSlug, q, unread, page, entered, size: METERS_ON_A_PAGE, ...found })
}

/** Every meter with what it showed last; what is still to be read for this month. */
export default function Meters() {
  const { slug, q, unread, page, entered, size, meters, more, counts, since } = useLoaderData<typeof loader>()
  const w = useWords(meterWords)
  const here = (show: boolean) => {
    const asked = new URLSearchParams({ ...(q ? { q } : {}), ...(show ? { show: 'unread' } : {}) })
    return asked.size > 0 ? `${paths.deskMeters(slug)}?${asked}` : paths.deskMeters(slug)
  }
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.sub(counts.used, counts.unread, since)}
        actions={
          <>
            {counts.used > 0 ? (
              <LinkButton to={paths.deskMeterRound(slug)} variant="primary">
                {w.round}
              </LinkButton>
            ) : null}
            <LinkButton to={paths.deskPasteReadings(slug)}>{w.paste}</LinkButton>
            <LinkButton to={paths.deskNewMeter(slug)}>{w.newMeter}</LinkButton>
          </>
        }
      />
      <RentTabs slug={slug} current="meters" />
      {entered > 0 ? <Note title={w.pasted(entered)} /> : null}
      <div className="my-3 flex flex-wrap items-end gap-x-6 gap-y-2">
        <Segments
          label={w.show}
          items={[false, true].map((one) => ({
            to: here(one),
            label: one ? w.unread : w.all,
            current: one === unread,
          }))}
        />
        <Form method="get" className="filter-form flex items-end gap-3">
          {unread ? <input type="hidden" name="show" value="unread" /> : null}
          <TextField name="q" label={w.search} defaultValue={q} maxLength={40} optional />
          <Button>{w.find}</Button>
        </Form>
      </div>
      {meters.length === 0 ? (
        counts.used === 0 && !q ? (
          <EmptyState title={w.none}>{w.noneText}</EmptyState>
        ) : (
          <EmptyState title={w.nothingFound} />
        )
      ) : (
        <Table label={w.title} minWidth="m" pick>
          <thead>
            <tr>
              <Th>{w.meter}</Th>
              <Th>{w.rooms}</Th>
              <Th>{w.firm}</Th>
              <Th num>{w.last}</Th>
              <Th>{w.day}</Th>
            </tr>
          </thead>
          <tbody>
            {meters.map((one) => (
              <Row key={one.id}>
                <Td head second={w.utilities[one.utility]}>
                  <Link to={paths.deskMeter(slug, one.id)}>{one.code}</Link>
                </Td>
                <Td>{w.roomsOf(one.room, one.rooms)}</Td>
                <Td quiet={one.firm === null}>
                  {one.firm === null ? w.nobody : w.firmsOf(one.firm, one.firms)}
                </Td>
                <Td num>{separated(one.value)}</Td>
                <Td hot={one.endedOn === null && one.day < since}>
                  {one.endedOn === null ? one.day : w.ended(one.endedOn)}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <RentPager here={here(unread)} page={page} more={more} shown={meters.length} size={size} />
    </>
  )
}
