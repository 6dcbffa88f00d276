import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { accountOf } from '~/residence/payments/account.server'
import { AccountFacts, AccountTable } from '~/residence/payments/account-view'
import { myRoomWords } from '~/residence/payments/my-room-words'
import { roomsOf } from '~/residence/payments/rooms.server'
import { DepositsToCome } from '~/residence/contract-pages/deposits-to-come'
import { depositsToCome } from '~/residence/contracts/deposits-to-come.server'
import { MyContracts } from '~/residence/contract-pages/my-contracts'
import { contractsOfFirm } from '~/residence/contracts/queries.server'
import { PaysLine } from '~/residence/rent/pays-line'
import { MyTickets } from '~/residence/ticket-pages/my-tickets'
import { myTickets } from '~/residence/tickets/queries.server'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(myRoomWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  if (!actor.firmId) return json({ firmless: true as const })
  const [account, rooms, leases, deposits, tickets] = await Promise.all([
    accountOf(actor, actor.firmId, today()),
    roomsOf(actor.enclaveId, actor.firmId, today()),
    contractsOfFirm(actor, actor.firmId, today()),
    depositsToCome(actor.enclaveId, actor.firmId),
    myTickets(actor, 1, now()),
  ])
  return json({
    firmless: false as const,
    account,
    deposits,
    tickets: tickets.rows.slice(0, 5),
    ...leases,
    ...rooms,
  })
}

/** A founder's rooms and bills, made for a phone: what I pay, when that changes, what is open, how to pay. */
export default function MyRent() {
  const data = useLoaderData<typeof loader>()
  const w = useWords(myRoomWords)
  if (data.firmless) {
    return (
      <>
        <PageHead title={w.title} />
        <EmptyState title={w.noFirm} />
      </>
    )
  }
  const { account, deposits, rooms, monthly, contracts, bare, tickets } = data
  const open = account.entries.filter((one) => one.kind === 'bill' && one.open !== '0.00')
  const last = open.at(-1)
  return (
    <>
      <PageHead
        crumbs={[{ label: account.firm.name, to: paths.myFirm }]}
        title={w.title}
        sub={rooms.length > 0 ? w.sub(rooms.length, formatYuan(monthly)) : w.noRooms}
        actions={<LinkButton to={paths.myBookings}>{w.bookings}</LinkButton>}
      />
      {last ? (
        <TurnBlock
          tone={account.overdue === '0.00' ? 'wei' : 'sha'}
          who={w.toPay(formatYuan(account.owed))}
          until={w.until(last.dueOn ?? '')}
          blocker={w.howTo(last.ref)}
        >
          <Link to={paths.myBill(last.id)}>{w.openBill(last.ref)}</Link>
        </TurnBlock>
      ) : (
        <TurnBlock who={w.nothingOpen} />
      )}
      <DepositsToCome deposits={deposits} />
      <MyContracts contracts={contracts} bare={bare} />
      <section className="mt-8">
        <SectionHead title={w.rooms} />
        <ul>
          {rooms.map((room) => (
            <li key={room.leaseId} className="border-b border-rule py-3">
              <strong className="font-semibold">{room.code}</strong> {room.sqm} ㎡ ·{' '}
              {w.leasedUntil(room.until)}
              <span className="block text-ink-2">
                {room.pays ? <PaysLine pays={room.pays} /> : w.notCharged}
              </span>
              <Link to={paths.myNewReport(room.unitId)}>{w.reportFault}</Link>
            </li>
          ))}
        </ul>
      </section>
      <MyTickets rows={tickets} />
      <section className="mt-8">
        <SectionHead title={w.account} />
        <div className="my-4">
          <AccountFacts account={account} />
          {account.first === null ? null : (
            <p className="mt-3">
              <Link to={paths.myConfirmation}>{w.confirmation}</Link>
            </p>
          )}
        </div>
        <AccountTable entries={account.entries} billTo={paths.myBill} />
      </section>
    </>
  )
}
