import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { CURVES } from '~/plan/targets/spread'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { decideMonths, type YearOfIndicator } from '~/setup/plan-targets/decide-months.server'
import { monthWords } from '~/setup/plan-targets/month-words'
import { fieldOf, monthsForm } from '~/setup/plan-targets/months.form'
import { monthsToSet, type MonthsToSet } from '~/setup/plan-targets/months-view.server'
import { targetWords } from '~/setup/plan-targets/words'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { notFound } from '~/platform/http.server'
import { formatCount } from '~/shared/money'
import { NumberField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { FilterLinks } from '~/ui/page'

const inAddress = ({ params }: { params: Record<string, string | undefined> }): YearOfIndicator => ({
  code: params.code,
  year: params.year,
})

const act = acts(monthWords, (w, { months }: { months: MonthsToSet }, locale) => ({
  crumbs: [
    { label: w.plan, to: paths.adminPlan(months.slug) },
    { label: w.titleOf(months.name[locale], months.year) },
  ],
  back: paths.adminPlan(months.slug),
  keep: w.plan,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What each month of a plan year is to bring. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.decide_settings),
  show: async (actor, asked) => ({
    months: await monthsToSet(
      actor,
      inAddress(asked),
      new URL(asked.request.url).searchParams.get('curve'),
      today(),
    ),
  }),
  form: async (actor, { params }) =>
    monthsForm(((await indicatorCalled(actor.enclaveId, params.code)) ?? notFound()).kind),
  run: (actor, asked, input, now) => decideMonths(actor, inAddress(asked), input, now),
  to: ({ enclaveSlug }) => `${paths.adminPlan(enclaveSlug)}?saved=1`,
  name: (w) => w.title,
  title: (w, { months }, locale) => w.titleOf(months.name[locale], months.year),
  lead: (w, { months: { target, kind, unit, better } }, locale) =>
    w.lead(formatCount(Number(target)), kind === 'money' ? w.wan : unit[locale], better === 'less'),
  closed: (_, { months }, locale) => (months.isOver ? targetWords[locale].over(months.to) : undefined),
  above: (w, { months: { slug, code, year, curve } }) => (
    <div className="mb-6">
      <FilterLinks
        label={w.fill}
        items={CURVES.map((one) => ({
          to: `${paths.adminPlanMonths(slug, code, year)}?curve=${one}`,
          label: w.curves[one],
          current: one === curve,
        }))}
      />
      <p className="pt-2 text-13">
        <Link to={paths.adminPlanParts(slug, code, year, 'park')} className="mr-4 inline-block leading-6">
          {w.parts}
        </Link>
        <Link to={paths.adminPlanCharge(slug, code, 'all')} className="inline-block leading-6">
          {w.charge}
        </Link>
      </p>
    </div>
  ),
  fields: (w, { months: { months, kind, unit, version } }, locale) => (
    <>
      <input type="hidden" name="basedOn" value={version} />
      <div className="grid gap-x-8 sm:grid-cols-2">
        {months.map(({ from, to, figure }, index) => (
          <NumberField
            key={from}
            name={fieldOf(index)}
            label={from.endsWith('-01') ? w.month(from) : w.span(from, to)}
            unit={kind === 'money' ? w.wan : unit[locale]}
            defaultValue={figure}
          />
        ))}
      </div>
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
