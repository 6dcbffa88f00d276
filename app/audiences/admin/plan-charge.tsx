import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { CHARGE_WAYS, chargeField, chargeForm } from '~/setup/plan-targets/charge.form'
import { chargeKeys, chargeToSet, chargeWay, type ChargeToSet } from '~/setup/plan-targets/charge-view.server'
import { chargeWords } from '~/setup/plan-targets/charge-words'
import { decideCharge } from '~/setup/plan-targets/decide-charge.server'
import { targetWords } from '~/setup/plan-targets/words'
import { SelectField, TextField } from '~/ui/form'
import { FilterLinks, Note } from '~/ui/page'

const act = acts(chargeWords, (w, { charge }: { charge: ChargeToSet }, locale) => ({
  crumbs: [{ label: w.plan, to: paths.adminPlan(charge.slug) }, { label: w.titleOf(charge.name[locale]) }],
  back: paths.adminPlan(charge.slug),
  keep: w.plan,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** Which departments answer for which rows of an indicator. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.decide_settings),
  show: async (actor, { params: { code, by } }) => ({
    charge: await chargeToSet(actor, { code, by }, today()),
  }),
  form: async (actor, { params: { code, by } }) => {
    const { keys, departments } = await chargeKeys(actor.enclaveId, { code, by }, today())
    return chargeForm(
      keys.map(({ key }) => key),
      departments.map(({ key }) => key),
    )
  },
  run: (actor, { params: { code, by } }, input, now) =>
    decideCharge(actor, { code, by: chargeWay(by) }, input, now),
  to: ({ enclaveSlug }) => `${paths.adminPlan(enclaveSlug)}?saved=1`,
  name: (w) => w.title,
  title: (w, { charge }, locale) => w.titleOf(charge.name[locale]),
  lead: (w) => w.lead,
  closed: (w, { charge }, locale) =>
    charge.isOver
      ? targetWords[locale].over(charge.to)
      : charge.departments.length === 0
        ? w.noDepartments
        : charge.keys.length === 0
          ? w.noKeys
          : undefined,
  above: (w, { charge: { slug, code, by, nowBy } }) => (
    <div className="mb-6 grid gap-2">
      {nowBy ? <Note title={w.now(w.by[nowBy])} /> : null}
      <p className="text-13 text-ink-2">{w.ways}</p>
      <FilterLinks
        label={w.ways}
        items={CHARGE_WAYS.map((one) => ({
          to: paths.adminPlanCharge(slug, code, one),
          label: w.by[one],
          current: one === by,
        }))}
      />
    </div>
  ),
  fields: (w, { charge: { keys, departments, version } }, locale) => (
    <>
      <input type="hidden" name="basedOn" value={version} />
      <div className="grid gap-x-8 sm:grid-cols-2">
        {keys.map(({ key, name, department }) => (
          <SelectField
            key={key}
            name={chargeField(key)}
            label={name[locale]}
            defaultValue={department}
            options={[
              { value: '', label: w.none },
              ...departments.map((one) => ({ value: one.key, label: one.name[locale] })),
            ]}
            optional
          />
        ))}
      </div>
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
