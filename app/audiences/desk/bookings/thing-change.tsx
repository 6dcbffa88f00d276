import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ChangeThing } from '~/residence/bookables/bookable.form'
import { changeThing } from '~/residence/bookables/enter.server'
import { thingForChange } from '~/residence/bookables/queries.server'
import { SaidFields, thingLabels } from '~/residence/bookables/rules-fields'
import { thingAct } from '~/residence/bookables/thing-act.server'
import { DateField, TextField } from '~/ui/form'

/** Changes what a thing is called, where it stands, and when it is out of service. */
const { loader, action, meta, Page } = thingAct({
  guard: inRole(...bookingRoles('enter')),
  show: async (actor, { params }) => {
    const thing = await thingForChange(actor, params.thingId)
    return { slug: actor.enclaveSlug, thing, version: thing.version }
  },
  form: ChangeThing,
  find: (actor, { params }) => thingForChange(actor, params.thingId),
  run: (actor, { params }, input, now) => changeThing(actor, idOr404(params.thingId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.deskBookable(enclaveSlug, idOr404(params.thingId)),
  name: (w) => w.change,
  fields: (w, { thing }) => (
    <>
      <SaidFields thing={thing} isRoom={thing.isRoom} />
      <p className="mb-3 text-13 text-ink-2">{w.hints.closed}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <DateField
          name="closedFrom"
          label={w.fields.closedFrom}
          defaultValue={thing.closure?.from}
          optional
        />
        <DateField
          name="closedUntil"
          label={w.fields.closedUntil}
          defaultValue={thing.closure?.until}
          optional
        />
      </div>
      <TextField
        name="closedWhy"
        label={w.fields.closedWhy}
        defaultValue={thing.closure?.why}
        maxLength={200}
        optional
      />
    </>
  ),
  labels: thingLabels,
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
