import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/policies/abilities'
import { policiesAct } from '~/landing/policies/policy-act.server'
import { headFields } from '~/landing/policies/policy-fields'
import { NewPolicyForm } from '~/landing/policies/policy.form'
import { addPolicy } from '~/landing/policies/save.server'
import { parksToEnter } from '~/landing/sites/queries.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { SelectField } from '~/ui/form'

/** Enters a package of the city or of a park. */
const { loader, action, meta, Page } = policiesAct({
  guard: inRole(...MAY.keep),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    onlyPark: actor.role === 'park',
    parks: await parksToEnter(actor),
    formKey: newId(),
  }),
  form: NewPolicyForm,
  run: (actor, _, input, now) => addPolicy(actor, input, now),
  at: { park_unknown: 'parkId' },
  to: ({ enclaveSlug }, _, { policyId }) => paths.policy(enclaveSlug, policyId),
  name: (w) => w.new,
  lead: (w) => w.newLead,
  fields: (w, { parks, onlyPark }, locale) => (
    <>
      <SelectField
        name="parkId"
        label={w.whose}
        hint={onlyPark ? undefined : w.whoseHint}
        defaultValue={onlyPark ? parks[0]?.id : undefined}
        empty={onlyPark ? false : w.city}
        options={parks.map(({ id, nameZh, nameEn }) => ({
          value: id,
          label: locale === 'zh' ? nameZh : nameEn,
        }))}
        optional={!onlyPark}
      />
      {headFields(w)}
    </>
  ),
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
