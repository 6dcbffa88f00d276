import { measureAct, requirePlanner } from '~/plan/measure-pages/measure-act.server'
import { areaOf } from '~/plan/counting/area'
import { ownerField, taskFields } from '~/plan/measure-pages/measure-fields'
import { NewTaskForm } from '~/plan/measures/measure.form'
import { ownersToChoose } from '~/plan/measures/owners.server'
import { addTask } from '~/plan/measures/tasks.server'
import { ownMeasure } from '~/plan/measures/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { dayFromDate } from '~/shared/days'

/** Enters a task of a measure. */
const { loader, action, meta, Page } = measureAct({
  guard: (asked) => requirePlanner(asked, 'enter'),
  show: async (actor, { request, params }) => {
    const { id, nameZh, nameEn, fromOn, untilOn } = await ownMeasure(actor, params.measureId)
    return {
      slug: actor.enclaveSlug,
      area: areaOf(new URL(request.url).pathname),
      measure: { id, nameZh, nameEn },
      span: { from: dayFromDate(fromOn), until: dayFromDate(untilOn) },
      owners: await ownersToChoose(actor, today()),
      formKey: newId(),
    }
  },
  form: NewTaskForm,
  find: (actor, { params }) => ownMeasure(actor, params.measureId),
  run: (actor, { params }, input, now) => addTask(actor, idOr404(params.measureId), input, now),
  at: { owner_unknown: 'owner', after_the_measure: 'dueOn', before_the_measure: 'dueOn' },
  to: ({ enclaveSlug }, { request }, { taskId }) =>
    paths.task(areaOf(new URL(request.url).pathname), enclaveSlug, taskId),
  name: (w) => w.newTask,
  fields: (w, { span, owners }, locale) => (
    <>
      {taskFields({ w, span, said: {} })}
      {ownerField({ w, locale, owners })}
    </>
  ),
  labels: (w) => ({ ...w.fields, owner: w.owner }),
  send: (w) => w.newAct,
})

export { loader, action, meta, Page as default }
