import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { CommentForm } from '~/plan/measures/measure.form'
import { commentOnTask } from '~/plan/measures/report.server'
import { newId } from '~/platform/ids.server'
import { TextArea } from '~/ui/form'

/** Says something of a task. */
const { loader, action, meta, Page } = taskAct({
  may: 'comment',
  form: CommentForm,
  command: commentOnTask,
  more: () => ({ formKey: newId() }),
  name: (w) => w.comment,
  fields: (w) => <TextArea name="words" label={w.commentWords} rows={4} max={1000} />,
  send: (w) => w.say,
})

export { loader, action, meta, Page as default }
