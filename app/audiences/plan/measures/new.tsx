import { measureAct, requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { areaOf } from '~/plan/counting/area'
import { planOf } from '~/plan/counting/plan.server'
import { measureFields } from '~/plan/measure-pages/measure-fields'
import { NewMeasureForm } from '~/plan/measures/measure.form'
import { measureChoices, nextNumber } from '~/plan/measures/queries.server'
import { addMeasure } from '~/plan/measures/save-measure.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** Enters a measure of the plan, or the operator's plan of a year. */
const { loader, action, meta, Page } = measureAct({
  guard: (asked) => requirePlanner(asked, 'enter'),
  show: async ({ enclaveId, enclaveSlug }, { request }) => {
    const { from, to } = await planOf(enclaveId)
    return {
      slug: enclaveSlug,
      area: areaOf(new URL(request.url).pathname),
      ...(await measureChoices(enclaveId, today())),
      said: { fromOn: from, untilOn: to, number: await nextNumber(enclaveId, from) },
      formKey: newId(),
    }
  },
  form: NewMeasureForm,
  run: (actor, _, input, now) => addMeasure(actor, input, now),
  at: { number_taken: 'number', department_unknown: 'departmentId', indicator_unknown: 'indicators' },
  to: ({ enclaveSlug }, { request }, { measureId }) =>
    paths.measure(areaOf(new URL(request.url).pathname), enclaveSlug, measureId),
  name: (w) => w.new,
  fields: (w, data, locale) => measureFields({ w, locale, ...data }),
  labels: (w) => w.fields,
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
