import { reserve } from '~/across/proposals/change.server'
import { proposalAct } from '~/across/proposals/proposal-act.server'
import { ReserveForm } from '~/across/proposals/proposal.form'
import { OPEN_STATES } from '~/across/proposals/vocabulary'
import { TextArea } from '~/ui/form'

/** The rooms that a proposal keeps free. */
const { loader, action, meta, Page } = proposalAct({
  form: ReserveForm,
  command: (actor, { proposalId }, { rooms }) => reserve(actor, proposalId, rooms),
  at: { no_such_room: 'rooms' },
  name: (w) => w.reserveTitle,
  closed: (w, { proposal }) => (OPEN_STATES.includes(proposal.state) ? null : w.refusals.not_open),
  fields: (w, { proposal }) => (
    <TextArea
      name="rooms"
      label={w.rooms}
      hint={w.reserveHint}
      rows={3}
      optional
      defaultValue={proposal.reserved}
    />
  ),
  send: (w) => w.saveReserve,
})

export { loader, action, meta, Page as default }
