import { actOnTask } from '~/plan/measures/act-on-task.server'
import { measureAct } from '~/plan/measure-pages/measure-act'
import { CommentForm } from '~/plan/measures/measure.form'
import { commentOnTask } from '~/plan/measures/report.server'
import { newId } from '~/platform/ids.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnTask({
  may: 'comment',
  form: CommentForm,
  command: commentOnTask,
  more: () => ({ formKey: newId() }),
})

/** Says something of a task. */
const { meta, Page } = measureAct<typeof loader>({
  name: (w) => w.comment,
  fields: (w) => <TextArea name="words" label={w.commentWords} rows={4} max={1000} />,
  send: (w) => w.say,
})

export { loader, action, meta, Page as default }
