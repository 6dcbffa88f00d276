import { inRole } from '~/ground/people/guard.server'
import { enterFigures } from '~/landing/park-years/enter.server'
import type { FigureName } from '~/landing/park-years/figures'
import { quarterIn, type ParkYearWords } from '~/landing/park-years/words'
import { FiguresForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { parkRoles } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { Checkbox, DateField, NumberField, SelectField, TextField } from '~/ui/form'

const GROUPS = [
  ['money', ['output', 'revenue', 'tax', 'invested']],
  [
    'elements',
    ['landReservedMu', 'factorySqm', 'innovationPlatforms', 'openPlatforms', 'financePlatforms', 'fund'],
  ],
  ['projects', ['projects100', 'projects500', 'aboveScale', 'jobs', 'muUsed']],
] as const satisfies readonly (readonly [keyof ParkYearWords, readonly FigureName[]])[]

const UNITS: Partial<Record<FigureName, 'wan' | 'mu' | 'sqm'>> = {
  output: 'wan',
  revenue: 'wan',
  tax: 'wan',
  invested: 'wan',
  fund: 'wan',
  muUsed: 'mu',
  landReservedMu: 'mu',
  factorySqm: 'sqm',
}

/** The figures of a year or a quarter, as the park enters them. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('enter')),
  show: async (actor, { params }) => {
    const { id, nameZh, nameEn } = await ownPark(actor, params.parkId)
    return { slug: actor.enclaveSlug, today: today(), park: { id, nameZh, nameEn }, formKey: newId() }
  },
  form: FiguresForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => enterFigures(actor, idOr404(params.parkId), input, now),
  at: { in_the_future: 'asOf', waiting: 'quarter', unit_slip: ({ figure }) => String(figure) },
  to: ({ enclaveSlug }, { params }) => paths.parkFigures(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.enter,
  lead: (w) => w.lead,
  labels: (w) => ({ year: w.year, quarter: w.quarter, ...w.figures, asOf: w.asOf, source: w.source }),
  fields: (w, { today }) => (
    <>
      <TextField name="year" label={w.year} defaultValue={String(yearOf(today))} inputMode="numeric" />
      <SelectField
        name="quarter"
        label={w.quarter}
        defaultValue="0"
        empty={false}
        options={[0, 1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: quarterIn(w, quarter) }))}
      />
      {GROUPS.map(([group, names]) => (
        <fieldset key={group} className="mb-4">
          <legend className="mb-2 text-16 font-semibold">{w[group]}</legend>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {names.map((name) => {
              const unit = UNITS[name]
              return unit ? (
                <NumberField
                  key={name}
                  name={name}
                  label={w.figures[name]}
                  unit={w[unit]}
                  decimals
                  optional
                />
              ) : (
                <TextField key={name} name={name} label={w.figures[name]} inputMode="numeric" optional />
              )
            })}
          </div>
        </fieldset>
      ))}
      <Checkbox name="sure" label={w.sure} text={w.sureText} value="yes" optional />
      <DateField name="asOf" label={w.asOf} defaultValue={today} max={today} />
      <TextField name="source" label={w.source} maxLength={120} />
    </>
  ),
  send: (w) => w.submit,
})

export { loader, action, meta, Page as default }
