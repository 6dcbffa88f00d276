import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { indicatorCalled } from '~/plan/counting/indicators.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { SPLITS } from '~/plan/breakdown/query'
import { decideParts } from '~/setup/plan-targets/decide-parts.server'
import { partKeys, splitKeys } from '~/setup/plan-targets/part-keys.server'
import { SHARES } from '~/setup/plan-targets/part-shares'
import { partWords } from '~/setup/plan-targets/part-words'
import { ownerField, partsForm, valueField } from '~/setup/plan-targets/parts.form'
import { partsToSet, type PartsToSet } from '~/setup/plan-targets/parts-view.server'
import { targetWords } from '~/setup/plan-targets/words'
import { formatCount } from '~/shared/money'
import { NumberField, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { FilterLinks, Note } from '~/ui/page'

const act = acts(partWords, (w, { parts }: { parts: PartsToSet }, locale) => ({
  crumbs: [
    { label: w.plan, to: paths.adminPlan(parts.slug) },
    { label: w.titleOf(parts.name[locale], parts.year, w.by[parts.by]) },
  ],
  back: paths.adminPlan(parts.slug),
  keep: w.plan,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What each park, district or department is to bring of a plan year, and who answers for it. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.decide_settings),
  show: async (actor, { params, request }) => ({
    parts: await partsToSet(
      actor,
      {
        code: params.code,
        year: params.year,
        by: params.by,
        fill: new URL(request.url).searchParams.get('fill'),
      },
      today(),
    ),
  }),
  form: async (actor, { params }) => {
    const { code, year, by } = params
    const { open, closed } = await splitKeys(actor.enclaveId, { code, year, by }, today())
    const { kind } = (await indicatorCalled(actor.enclaveId, params.code)) ?? notFound()
    return partsForm(
      kind,
      [...open, ...closed].map(({ key }) => key),
    )
  },
  run: async (actor, { params: { code, year, by: typed } }, input, now) => {
    const { by } = await partKeys(actor.enclaveId, typed, today())
    return decideParts(actor, { code, year, by }, input, now)
  },
  to: ({ enclaveSlug }) => `${paths.adminPlan(enclaveSlug)}?saved=1`,
  name: (w) => w.title,
  title: (w, { parts }, locale) => w.titleOf(parts.name[locale], parts.year, w.by[parts.by]),
  lead: (w, { parts: { target, kind, unit, remainder, better } }, locale) =>
    w.lead(
      formatCount(Number(target)),
      kind === 'money' ? w.wan : unit[locale],
      formatCount(Number(remainder)),
      better === 'less',
    ),
  closed: (_, { parts }, locale) => (parts.isOver ? targetWords[locale].over(parts.to) : undefined),
  above: (w, { parts: { slug, code, year, by, fill, splitBy } }) => (
    <div className="mb-6 grid gap-2">
      {splitBy ? <Note title={w.splitNow(w.by[splitBy])} /> : null}
      <p className="text-13 text-ink-2">{w.ways}</p>
      <FilterLinks
        label={w.ways}
        items={SPLITS.map((one) => ({
          to: paths.adminPlanParts(slug, code, year, one),
          label: w.by[one],
          current: one === by,
        }))}
      />
      {by === 'department' ? (
        <p className="text-13">
          <Link to={paths.adminPlanCharge(slug, code, 'park')}>{w.charge}</Link>
        </p>
      ) : null}
      <p className="text-13 text-ink-2">{w.fill}</p>
      <FilterLinks
        label={w.fill}
        items={SHARES.map((one) => ({
          to: `${paths.adminPlanParts(slug, code, year, by)}?fill=${one}`,
          label: w.shares[one],
          current: one === fill,
        }))}
      />
    </div>
  ),
  fields: (w, { parts: { parts, by, kind, unit, version } }, locale) => (
    <>
      <input type="hidden" name="basedOn" value={version} />
      {parts.map(({ key, name, figure, owner, isClosed }) => (
        <div key={key} className="grid gap-x-8 sm:grid-cols-2">
          <NumberField
            name={valueField(key)}
            label={isClosed ? w.closedPart[by](name[locale]) : name[locale]}
            hint={isClosed ? w.closedHint : undefined}
            unit={kind === 'money' ? w.wan : unit[locale]}
            defaultValue={figure}
          />
          <TextField
            name={ownerField(key)}
            label={w.ownerOf(name[locale])}
            defaultValue={owner}
            maxLength={60}
            optional
          />
        </div>
      ))}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
