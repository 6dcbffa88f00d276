import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { StopForm } from '~/plan/measures/measure.form'
import { stopTask } from '~/plan/measures/end-task.server'
import { TextArea } from '~/ui/form'

/** Stops a task, with the reason. */
const { loader, action, meta, Page } = taskAct({
  may: 'stop',
  form: StopForm,
  command: stopTask,
  name: (w) => w.stop,
  lead: (w) => w.stopLead,
  closed: (w, { task: { state } }) => (state === 'done' || state === 'stopped' ? w.closedWhy[state] : null),
  fields: (w) => <TextArea name="words" label={w.stopWords} rows={3} max={500} />,
  send: (w) => w.stop,
  danger: true,
})

export { loader, action, meta, Page as default }
