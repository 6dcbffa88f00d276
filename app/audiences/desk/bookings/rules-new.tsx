import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { RulesForm } from '~/residence/bookables/bookable.form'
import { thingForChange, thingForRules } from '~/residence/bookables/queries.server'
import { RulesFields, thingLabels } from '~/residence/bookables/rules-fields'
import { setRules } from '~/residence/bookables/set-rules.server'
import { thingAct } from '~/residence/bookables/thing-act.server'
import { addDays } from '~/shared/days'
import { DateField, TextArea } from '~/ui/form'

/** Sets a version of the rules; it begins from the latest one. */
const { loader, action, meta, Page } = thingAct({
  guard: inRole(...bookingRoles('set_rules')),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    ...(await thingForRules(actor, params.thingId)),
    tomorrow: addDays(today(), 1),
    formKey: newId(),
  }),
  form: RulesForm,
  find: (actor, { params }) => thingForChange(actor, params.thingId),
  run: (actor, { params }, input, now) => setRules(actor, idOr404(params.thingId), input, now),
  at: 'effectiveFrom',
  to: ({ enclaveSlug }, { params }) => paths.deskBookable(enclaveSlug, idOr404(params.thingId)),
  name: (w) => w.newRules,
  lead: (w) => w.newRulesLead,
  fields: (w, { rules, tomorrow }) => (
    <>
      <DateField name="effectiveFrom" label={w.fields.effectiveFrom} defaultValue={tomorrow} />
      <TextArea name="reason" label={w.fields.reason} rows={2} max={500} />
      <RulesFields rules={rules} />
    </>
  ),
  labels: thingLabels,
  send: (w) => w.publish,
})

export { loader, action, meta, Page as default }
