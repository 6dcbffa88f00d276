import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { metersOf } from '~/residence/meters/queries.server'
import { meterWords } from '~/residence/meters/words'
import { separated } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(meterWords, (w) => w.roundTitle)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { meters, counts } = await metersOf(actor, { today: today(), page: 1, q: '', unread: true })
  return json({ slug: actor.enclaveSlug, meters, counts })
}

/** The round through the house on a phone: the meters that are still to be read, one after the other. */
export default function Round() {
  const { slug, meters, counts } = useLoaderData<typeof loader>()
  const w = useWords(meterWords)
  const [first] = meters
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskMeters(slug) }]}
        title={w.roundTitle}
        sub={w.roundLead(counts.unread)}
        actions={
          first ? (
            <LinkButton to={paths.deskReading(slug, first.id, true)} variant="primary">
              {w.readTitle(first.code)}
            </LinkButton>
          ) : null
        }
      />
      {first ? (
        <Table label={w.roundTitle}>
          <thead>
            <tr>
              <Th>{w.meter}</Th>
              <Th num>{w.last}</Th>
            </tr>
          </thead>
          <tbody>
            {meters.map((one) => (
              <Row key={one.id}>
                <Td head second={`${w.utilities[one.utility]} · ${w.roomsOf(one.room, one.rooms)}`}>
                  <Link to={paths.deskReading(slug, one.id, true)}>{one.code}</Link>
                </Td>
                <Td num second={one.day}>
                  {separated(one.value)}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState title={w.roundDone}>{w.roundDoneText}</EmptyState>
      )}
    </div>
  )
}
