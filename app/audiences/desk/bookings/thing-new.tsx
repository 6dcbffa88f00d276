import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { NewThing } from '~/residence/bookables/bookable.form'
import { enterThing } from '~/residence/bookables/enter.server'
import { roomsToEnter } from '~/residence/bookables/queries.server'
import { RulesFields, SaidFields, thingLabels } from '~/residence/bookables/rules-fields'
import { thingAct } from '~/residence/bookables/thing-act.server'
import { BOOKABLE_KINDS } from '~/residence/bookables/vocabulary'
import { RadioGroup, SelectField } from '~/ui/form'

/** Enters a room of the building or an instrument as a thing to book, with its first rules. */
const { loader, action, meta, Page } = thingAct({
  guard: inRole(...bookingRoles('enter')),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    rooms: await roomsToEnter(actor, today()),
    formKey: newId(),
  }),
  form: NewThing,
  run: (actor, _, input, now) => enterThing(actor, input, now),
  at: 'unitId',
  to: ({ enclaveSlug }, _, { thingId }) => paths.deskBookable(enclaveSlug, thingId),
  name: (w) => w.newThing,
  lead: (w) => w.newThingLead,
  fields: (w, { rooms }, locale) => (
    <>
      <RadioGroup
        name="kind"
        label={w.fields.kind}
        defaultValue="room"
        options={BOOKABLE_KINDS.codes.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <SelectField
        name="unitId"
        label={w.fields.unitId}
        hint={w.hints.unit}
        options={rooms.map(({ id, code, note }) => ({ value: id, label: `${code} ${note[locale]}`.trim() }))}
        optional
      />
      <SaidFields isRoom={false} />
      <RulesFields rules={null} />
    </>
  ),
  labels: thingLabels,
  send: (w) => w.enter,
})

export { loader, action, meta, Page as default }
