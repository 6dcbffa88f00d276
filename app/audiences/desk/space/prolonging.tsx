import { asStaff } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ProlongForm } from '~/residence/reservations/prolong.form'
import { prolongReservation } from '~/residence/reservations/prolong.server'
import { reservationPage, type ReservationPage } from '~/residence/reservations/queries.server'
import { reservationWords } from '~/residence/reservations/words'
import { unitOnPlan } from '~/residence/space-pages/on-plan'
import { DateField, TextArea } from '~/ui/form'
import { Link } from '~/ui/link'
import { KeyValues } from '~/ui/page'

type Shown = { slug: string; reservation: ReservationPage }
const reservationAct = acts(reservationWords, (w, { slug, reservation }: Shown) => {
  const back = unitOnPlan(slug, reservation.unit)
  return {
    crumbs: [{ label: reservation.unit.code, to: back }, { label: w.prolong }],
    back,
    keep: w.back,
    errorText: (code) => sentenceFor(w.errors, code),
  }
})

/** Lets a reservation of rooms go on before it runs out. */
const { loader, action, meta, Page } = reservationAct({
  guard: asStaff,
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    leaseId: idOr404(params.leaseId),
    reservation: await reservationPage(actor, params.leaseId, today()),
  }),
  form: ProlongForm,
  find: (actor, { params }) => reservationPage(actor, params.leaseId, today()),
  run: (actor, { params }, input, now) => prolongReservation(actor, idOr404(params.leaseId), input, now),
  at: { not_later: 'until', too_far: 'until', taken: 'until', taken_plain: 'until' },
  to: async (actor, { params }) => {
    const { unit } = await reservationPage(actor, params.leaseId, today())
    return unitOnPlan(actor.enclaveSlug, unit)
  },
  name: (w) => w.prolong,
  lead: (w) => w.lead,
  closed: (w, { reservation }) => (reservation.isOver ? w.over : null),
  above: (w, { slug, leaseId, reservation }) => (
    <div className="mb-6">
      <KeyValues
        items={[
          { label: w.rooms, value: reservation.units.join('、') },
          { label: w.heldFor, value: reservation.note },
          { label: w.days, value: w.to(reservation.startsOn, reservation.lastDay) },
        ]}
      />
      <p className="mt-3">
        <Link to={paths.deskLeaseEnd(slug, leaseId)}>{w.letGo}</Link>
      </p>
    </div>
  ),
  fields: (w, { reservation }) => (
    <>
      <input type="hidden" name="lastDay" value={reservation.lastDay} />
      <DateField name="until" label={w.until} hint={w.untilHint} defaultValue={reservation.proposed} />
      <TextArea name="reason" label={w.reason} rows={2} max={500} />
    </>
  ),
  send: (w) => w.now,
})

export { loader, action, meta, Page as default }
