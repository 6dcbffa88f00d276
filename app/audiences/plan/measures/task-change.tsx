import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { taskFields } from '~/plan/measure-pages/measure-fields'
import { ChangeTaskForm } from '~/plan/measures/measure.form'
import { changeTask } from '~/plan/measures/tasks.server'
import { ownMeasure } from '~/plan/measures/visible.server'
import { dayFromDate } from '~/shared/days'
import { TextField } from '~/ui/form'

/** Changes what is said of a task. */
const { loader, action, meta, Page } = taskAct({
  may: 'enter',
  form: ChangeTaskForm,
  command: changeTask,
  at: { after_the_measure: 'dueOn', before_the_measure: 'dueOn' },
  more: async (task, actor) => {
    const { fromOn, untilOn } = await ownMeasure(actor, task.measure.id)
    return { span: { from: dayFromDate(fromOn), until: dayFromDate(untilOn) } }
  },
  name: (w) => w.change,
  closed: (w, { task: { state } }) => (state === 'done' || state === 'stopped' ? w.closedWhy[state] : null),
  fields: (w, { task, span }) => (
    <>
      {taskFields({ w, span, said: task })}
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />
    </>
  ),
  labels: (w) => ({ ...w.fields, reason: w.reason }),
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
