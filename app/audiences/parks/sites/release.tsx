import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/sites/abilities'
import { endReservation } from '~/landing/sites/reserve.server'
import { siteAct } from '~/landing/sites/site-act.server'
import { EndReservationForm } from '~/landing/sites/site.form'
import { ownReservation } from '~/landing/sites/visible.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { addDays, dayFromDate } from '~/shared/days'
import { RadioGroup, TextArea } from '~/ui/form'

/** Ends a reservation before its day. */
const { loader, action, meta, Page } = siteAct({
  guard: inRole(...MAY.reserve),
  show: async (actor, { params }) => {
    const { site, firm, state, endsBefore } = await ownReservation(actor, params.reservationId)
    return {
      slug: actor.enclaveSlug,
      site: { id: site.id, name: site.name, version: site.version },
      firm: firm.name,
      until: addDays(dayFromDate(endsBefore), -1),
      isHeld: state === 'held',
    }
  },
  form: EndReservationForm,
  find: (actor, { params }) => ownReservation(actor, params.reservationId),
  run: (actor, { params }, input, now) => endReservation(actor, idOr404(params.reservationId), input, now),
  to: ({ enclaveSlug }, _, { siteId }) => paths.site(enclaveSlug, siteId),
  name: (w) => w.release,
  lead: (w, { firm, until }) => w.releaseOf(firm, until),
  closed: (w, { isHeld }) => (isHeld ? null : w.refusals.not_held),
  fields: (w) => (
    <>
      <RadioGroup
        name="how"
        label={w.how}
        options={(['released', 'taken'] as const).map((value) => ({ value, label: w.hows[value] }))}
      />
      <TextArea name="reason" label={w.reason} rows={3} max={300} />
    </>
  ),
  send: (w) => w.releaseAct,
})

export { loader, action, meta, Page as default }
