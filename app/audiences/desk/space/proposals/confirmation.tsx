import { heldUntilAsRule } from '~/across/confirmed-rooms/hold-until.server'
import { confirmProposal } from '~/across/confirmed-rooms/confirm.server'
import { nameOf, proposalAct } from '~/across/proposals/proposal-act.server'
import { ConfirmForm } from '~/across/proposals/proposal.form'
import { firmsOf } from '~/across/proposals/queries.server'
import { today } from '~/platform/clock.server'
import { squareMetres } from '~/residence/spaces/sheet'
import { DateField } from '~/ui/form'
import { Row, Table, Td, Th } from '~/ui/table'

/** Gives every firm of a solution its room, all or none. */
const { loader, action, meta, Page } = proposalAct({
  form: ConfirmForm,
  command: (actor, { proposalId }, input, now) => confirmProposal(actor, proposalId, input, now),
  more: async (actor, proposal) => ({
    lines: await firmsOf(actor, proposal, { page: 1, show: 'placed' }),
    heldUntil: await heldUntilAsRule(actor, proposal, today()),
  }),
  at: { hold_missing: 'heldUntil', hold_short: 'heldUntil', hold_long: 'heldUntil' },
  name: (w) => w.confirm,
  title: (w, { proposal }) => w.confirmTitle(nameOf(w, proposal)),
  lead: (w, { proposal: { placed, chosen } }) =>
    (placed > chosen ? w.confirmLead(placed - chosen) : '') +
    (chosen > 0 ? w.confirmChosen(chosen, placed > chosen) : ''),
  closed: (w, { proposal }) =>
    proposal.state !== 'ready'
      ? w.refusals.not_ready
      : proposal.isStale
        ? w.refusals.changed_since
        : proposal.placed === 0
          ? w.refusals.nothing_to_confirm
          : null,
  above: (w, { lines, proposal }) => (
    <div className="mb-4">
      <Table label={w.getRoom}>
        <thead>
          <tr>
            <Th>{w.firm}</Th>
            <Th>{w.room}</Th>
            <Th num>{w.area}</Th>
            {proposal.chosen > 0 ? <Th>{w.becomes}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.rows.map((line) => (
            <Row key={line.applicationId}>
              <Td>{line.name}</Td>
              <Td strong>{line.room}</Td>
              <Td num>{line.bySeat ? w.desks(line.desks) : squareMetres(line.roomSqm ?? 0)}</Td>
              {proposal.chosen > 0 ? <Td>{line.chosen ? w.reservedFor : w.leased}</Td> : null}
            </Row>
          ))}
        </tbody>
      </Table>
      {lines.more ? (
        <p className="text-13 text-ink-2">{w.moreFirms(proposal.placed - lines.rows.length)}</p>
      ) : null}
    </div>
  ),
  fields: (w, { proposal, heldUntil }) => (
    <>
      <input type="hidden" name="number" value={proposal.number} />
      <input type="hidden" name="version" value={proposal.version} />
      {proposal.chosen > 0 ? (
        <DateField
          name="heldUntil"
          label={w.heldUntil}
          hint={w.heldUntilHint}
          defaultValue={heldUntil}
          min={proposal.startsOn}
          max={proposal.lastDay}
        />
      ) : null}
    </>
  ),
  send: (w, { proposal }) => w.confirmNow(proposal.placed, proposal.chosen),
})

export { loader, action, meta, Page as default }
