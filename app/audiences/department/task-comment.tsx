import { inRole } from '~/ground/people/guard.server'
import { DEPARTMENTS } from '~/plan/measures/abilities'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { CommentForm } from '~/plan/measures/measure.form'
import { commentOnTask } from '~/plan/measures/report.server'
import { ownTask } from '~/plan/measures/visible.server'
import { measureWords } from '~/plan/measures/words'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

type Shown = { slug: string; task: { id: string; title: string }; formKey: string }
const commentAct = acts(measureWords, (w, { slug, task, formKey }: Shown) => ({
  crumbs: [
    { label: w.tasks, to: paths.departmentTasks(slug) },
    { label: task.title, to: paths.departmentTask(slug, task.id) },
  ],
  back: paths.departmentTask(slug, task.id),
  keep: w.back,
  formKey,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A department says something of its task. */
const { loader, action, meta, Page } = commentAct({
  guard: inRole(...DEPARTMENTS),
  show: async (actor, { params }) => {
    const { id, title } = await ownTask(actor, params.taskId)
    return { slug: actor.enclaveSlug, task: { id, title }, formKey: newId() }
  },
  form: CommentForm,
  find: (actor, { params }) => ownTask(actor, params.taskId),
  run: (actor, { params }, input, now) => commentOnTask(actor, idOr404(params.taskId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.departmentTask(enclaveSlug, idOr404(params.taskId)),
  name: (w) => w.comment,
  fields: (w) => <TextArea name="words" label={w.commentWords} rows={4} max={1000} />,
  send: (w) => w.say,
})

export { loader, action, meta, Page as default }
