import { actOnTask } from '~/plan/measures/act-on-task.server'
import { measureAct } from '~/plan/measure-pages/measure-act'
import { StopForm } from '~/plan/measures/measure.form'
import { stopTask } from '~/plan/measures/end-task.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnTask({ may: 'stop', form: StopForm, command: stopTask })

/** Stops a task, with the reason. */
const { meta, Page } = measureAct<typeof loader>({
  name: (w) => w.stop,
  lead: (w) => w.stopLead,
  closed: (w, { task: { state } }) => (state === 'done' || state === 'stopped' ? w.closedWhy[state] : null),
  fields: (w) => <TextArea name="words" label={w.stopWords} rows={3} max={500} />,
  send: (w) => w.stop,
  danger: true,
})

export { loader, action, meta, Page as default }
