import { actOnFirm } from '~/ground/firms/act-on-firm.server'
import { firmFrame } from '~/ground/firms/firm-frame'
import { inRole } from '~/ground/people/guard.server'
import { actPages } from '~/mechanism/act-page'
import { today } from '~/platform/clock.server'
import { ExitForm } from '~/residence/tenancies/exit.form'
import { exit } from '~/residence/tenancies/exit.server'
import { words } from '~/residence/tenancies/words'
import { roomsToFree } from '~/residence/tenancies/rooms-to-free.server'
import { DateField, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

const { loader, action } = actOnFirm({
  guard: inRole('director'),
  form: ExitForm,
  command: exit,
  at: { rooms_past: 'roomsUntil' },
  more: (firmId, actor) => roomsToFree(actor, firmId, today()),
  words: ({ reason, detail }, locale) => {
    const w = words[locale].refusal
    return reason === 'still_leases' ? w.still_leases(String(detail?.units ?? '')) : w[reason]
  },
})

/** The director lets a firm leave before it graduates. */
const { meta, Page } = actPages(
  words,
  firmFrame,
)<typeof loader>({
  name: (w) => w.exit,
  above: (w) => (
    <div className="mb-4">
      <Note tone="sha">{w.exitWhat}</Note>
    </div>
  ),
  fields: (w, { units, proposed, today: first }) => (
    <>
      {units.length > 0 ? (
        <DateField
          name="roomsUntil"
          label={w.roomsUntil}
          hint={w.roomsUntilHint(units.join('、'), proposed)}
          defaultValue={proposed}
          min={first}
        />
      ) : null}
      <TextArea name="reason" label={w.exitReason} hint={w.exitReasonHint} rows={4} max={500} />
    </>
  ),
  send: (w, { firm }) => w.exitAct(firm.name),
  danger: true,
})

export { loader, action, meta, Page as default }
