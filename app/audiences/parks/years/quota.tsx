import { inRole } from '~/ground/people/guard.server'
import { setQuota } from '~/landing/park-years/set-quota.server'
import { QuotaForm } from '~/landing/park-years/year.form'
import { yearAct } from '~/landing/park-years/year-act.server'
import { parkRoles } from '~/landing/parks/abilities'
import { ownPark } from '~/landing/parks/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { yearOf } from '~/shared/days'
import { NumberField, TextField } from '~/ui/form'

/** What a park is asked for in a year. */
const { loader, action, meta, Page } = yearAct({
  guard: inRole(...parkRoles('assess')),
  show: async (actor, { params }) => {
    const { id, nameZh, nameEn } = await ownPark(actor, params.parkId)
    return { slug: actor.enclaveSlug, today: today(), park: { id, nameZh, nameEn }, formKey: newId() }
  },
  form: QuotaForm,
  find: (actor, { params }) => ownPark(actor, params.parkId),
  run: (actor, { params }, input, now) => setQuota(actor, idOr404(params.parkId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.parkFigures(enclaveSlug, idOr404(params.parkId)),
  name: (w) => w.setQuota,
  lead: (w) => w.quotaLead,
  fields: (w, { today }) => (
    <>
      <TextField name="year" label={w.year} defaultValue={String(yearOf(today))} inputMode="numeric" />
      <NumberField name="landReservedMu" label={w.figures.landReservedMu} unit={w.mu} decimals />
      <NumberField name="factorySqm" label={w.figures.factorySqm} unit={w.sqm} decimals />
      <TextField name="projects100" label={w.figures.projects100} inputMode="numeric" />
      <TextField name="projects500" label={w.figures.projects500} inputMode="numeric" />
      <TextField name="source" label={w.source} maxLength={120} />
    </>
  ),
  send: (w) => w.setNow,
})

export { loader, action, meta, Page as default }
