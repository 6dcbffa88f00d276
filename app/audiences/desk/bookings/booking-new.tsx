import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { typedIn } from '~/ground/search/firm-choices.server'
import { FirmFinder } from '~/ground/search/firm-finder'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { thingForChange } from '~/residence/bookables/queries.server'
import { book } from '~/residence/bookings/book.server'
import { BookForm } from '~/residence/bookings/booking.form'
import { deskBookingAct } from '~/residence/booking-pages/booking-act.server'
import { firmsToBookFor, thingForBooking } from '~/residence/bookings/queries.server'
import { slotAsked } from '~/residence/bookings/slot-asked'
import { ThingFacts } from '~/residence/booking-pages/thing-facts'
import { TimeFields } from '~/residence/booking-pages/time-fields'
import { SelectField } from '~/ui/form'

/** Books a thing for a firm, or for the incubator itself. */
const { loader, action, meta, Page } = deskBookingAct({
  guard: inRole(...bookingRoles('book')),
  show: async (actor, { request, params }) => {
    const at = now()
    const asked = slotAsked(request.url, at)
    const typed = typedIn(request)
    return {
      slug: actor.enclaveSlug,
      typed,
      ...asked,
      ...(await thingForBooking(actor, params.thingId, asked.day, at)),
      ...(await firmsToBookFor(actor.enclaveId, typed)),
      formKey: newId(),
    }
  },
  form: BookForm,
  find: (actor, { params }) => thingForChange(actor, params.thingId),
  run: (actor, { params }, input, now) => book(actor, idOr404(params.thingId), input, now),
  at: { not_resident: 'firmId' },
  to: ({ enclaveSlug }, { params }, _, { day }) =>
    paths.deskBookable(enclaveSlug, idOr404(params.thingId), day),
  name: (w) => w.book,
  title: (w, { thing }, locale) => w.bookThing(thing.name[locale]),
  lead: (_, { thing }, locale) => thing.place[locale],
  above: (_, data, locale) => (
    <div className="mb-6 grid gap-4">
      <ThingFacts thing={data.thing} note={data.thing.note[locale]} />
      <FirmFinder {...data} />
    </div>
  ),
  fields: (w, { thing, day, from, firms, typed }) => (
    <>
      <SelectField
        name="firmId"
        label={w.forWhom}
        hint={w.firmHint}
        empty={w.incubator}
        defaultValue={typed && firms.length === 1 ? firms[0]?.id : undefined}
        options={firms.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TimeFields rules={thing.rules} day={day} from={from} isStaff />
    </>
  ),
  labels: (w) => ({ firmId: w.forWhom, day: w.day, from: w.fromTime, minutes: w.length, purpose: w.purpose }),
  send: (w) => w.bookNow,
  busy: (w) => w.busy,
})

export { loader, action, meta, Page as default }
