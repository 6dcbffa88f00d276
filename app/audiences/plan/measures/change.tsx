import { measureAct, requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { areaOf } from '~/plan/counting/area'
import { measureFields } from '~/plan/measure-pages/measure-fields'
import { ChangeMeasureForm } from '~/plan/measures/measure.form'
import { measureChoices, measureView } from '~/plan/measures/queries.server'
import { changeMeasure, measureInput } from '~/plan/measures/save-measure.server'
import { ownMeasure } from '~/plan/measures/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { TextField } from '~/ui/form'

/** Changes what is said of a measure. */
const { loader, action, meta, Page } = measureAct({
  guard: (asked) => requirePlanner(asked, 'enter'),
  show: async (actor, { request, params }) => {
    const row = await ownMeasure(actor, params.measureId)
    return {
      slug: actor.enclaveSlug,
      area: areaOf(new URL(request.url).pathname),
      measure: measureView(row),
      said: measureInput(row),
      ...(await measureChoices(actor.enclaveId, today())),
    }
  },
  form: ChangeMeasureForm,
  find: (actor, { params }) => ownMeasure(actor, params.measureId),
  run: (actor, { params }, input, now) => changeMeasure(actor, idOr404(params.measureId), input, now),
  at: {
    number_taken: 'number',
    department_unknown: 'departmentId',
    indicator_unknown: 'indicators',
    tasks_outside: 'untilOn',
  },
  to: ({ enclaveSlug }, { request, params }) =>
    paths.measure(areaOf(new URL(request.url).pathname), enclaveSlug, idOr404(params.measureId)),
  name: (w) => w.change,
  fields: (w, data, locale) => (
    <>
      {measureFields({ w, locale, ...data })}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  labels: (w) => ({ ...w.fields, reason: w.reason }),
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
