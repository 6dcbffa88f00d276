import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { Done } from '~/mechanism/done'
import { sentenceFor } from '~/mechanism/sentences'
import { indicatorsOf } from '~/plan/counting/indicators.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { decidePlan } from '~/setup/plan-targets/decide-plan.server'
import { planForm } from '~/setup/plan-targets/plan.form'
import { planToSet, type PlanToSet } from '~/setup/plan-targets/plan-view.server'
import { TargetTable } from '~/setup/plan-targets/target-table'
import { targetWords } from '~/setup/plan-targets/words'
import { DateField, NumberField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'

const act = acts(targetWords, (w, { plan }: { plan: PlanToSet }) => ({
  crumbs: [{ label: w.setup, to: paths.adminSetup(plan.slug) }, { label: w.title }],
  back: paths.adminSetup(plan.slug),
  keep: w.setup,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** The plan and its targets, year by year. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.decide_settings),
  show: async (actor, { request }) => ({
    saved: new URL(request.url).searchParams.has('saved'),
    plan: await planToSet(actor, today()),
  }),
  form: async (actor) => planForm(await indicatorsOf(actor.enclaveId, today())),
  run: (actor, _, input, now) => decidePlan(actor, input, now),
  at: { reason_missing: 'reason', years_differ: ({ indicator }) => String(indicator) },
  to: ({ enclaveSlug }) => `${paths.adminPlan(enclaveSlug)}?saved=1`,
  name: (w) => w.title,
  lead: (w) => w.lead,
  closed: (w, { plan }) => (plan.isOver ? w.over(plan.to) : undefined),
  above: (w, { plan, saved }) => (
    <div className="mb-6">
      <Done when={saved}>{w.saved}</Done>
      <p className="mb-4 text-ink-2">
        {w.span(plan.startsOn, plan.to)} ·{' '}
        <Link to={paths.adminSettingHistory(plan.slug, 'plan')}>{w.history}</Link> ·{' '}
        <Link to={paths.adminIndicators(plan.slug)}>{w.indicators}</Link> ·{' '}
        <Link to={paths.adminKinds(plan.slug)}>{w.kinds}</Link>
      </p>
      <TargetTable plan={plan} />
      <p className="mt-2 text-13 text-ink-2">{w.monthsHint}</p>
    </div>
  ),
  fields: (w, { plan }, locale) => (
    <>
      <input type="hidden" name="basedOn" value={plan.version} />
      {plan.isPublished ? null : (
        <>
          <DateField name="startsOn" label={w.startsOn} hint={w.spanHint} defaultValue={plan.startsOn} />
          <NumberField name="years" label={w.years} unit={w.yearsUnit} defaultValue={String(plan.years)} />
        </>
      )}
      {plan.rows.map(({ code, kind, name, unit, better, years }, index) => (
        <TextField
          key={code}
          name={code}
          label={kind === 'money' ? w.inWan(name[locale]) : w.inUnits(name[locale], unit[locale])}
          hint={
            index === 0 ? w.figuresHint(plan.yearNames.join('、')) : better === 'less' ? w.isLimit : undefined
          }
          defaultValue={years.join(', ')}
        />
      ))}
      {plan.isPublished ? (
        <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
      ) : null}
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
