import { words as fileWords } from '~/ground/files/words'
import { inRole } from '~/ground/people/guard.server'
import { DEPARTMENTS } from '~/plan/measures/abilities'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { ReportForm } from '~/plan/measures/measure.form'
import { taskView } from '~/plan/measures/queries.server'
import { reportProgress } from '~/plan/measures/report.server'
import { reportFields } from '~/plan/measure-pages/report-fields'
import { TaskFacts, TaskNotes } from '~/plan/measure-pages/task-facts'
import { ownTask } from '~/plan/measures/visible.server'
import { measureWords } from '~/plan/measures/words'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'

export const handle = { files: 'own' }

type Shown = { slug: string; task: { id: string; title: string; version: number } }
const taskAct = acts(measureWords, (w, { slug, task }: Shown) => ({
  crumbs: [{ label: w.tasks, to: paths.departmentTasks(slug) }, { label: task.title }],
  back: paths.departmentTasks(slug),
  keep: w.back,
  version: task.version,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** One task of a department: what it is, what was said of it, and how far it is. */
const { loader, action, meta, Page } = taskAct({
  guard: inRole(...DEPARTMENTS),
  show: async (actor, { params }) => ({
    slug: actor.enclaveSlug,
    task: await taskView(actor, await ownTask(actor, params.taskId), today()),
  }),
  form: ReportForm,
  find: (actor, { params }) => ownTask(actor, params.taskId),
  run: (actor, { params }, input, now) => reportProgress(actor, idOr404(params.taskId), input, now),
  at: { proof_missing: 'proof', unknown_file: 'proof' },
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }, { params }) => paths.departmentTask(enclaveSlug, idOr404(params.taskId)),
  name: (w) => w.report,
  title: (_, { task }) => task.title,
  lead: (w) => w.reportLead,
  closed: (w, { task }) =>
    task.state === 'done' || task.state === 'stopped' ? (
      <>
        <p className="mb-6">{w.closedWhy[task.state]}</p>
        <TaskFacts task={task} />
        <TaskNotes notes={task.notes} />
      </>
    ) : null,
  above: (w, { slug, task }) => (
    <>
      <TaskFacts task={task} />
      <TaskNotes notes={task.notes} />
      <p className="mb-8">
        <LinkButton to={paths.departmentTaskComment(slug, task.id)}>{w.comment}</LinkButton>
      </p>
    </>
  ),
  files: true,
  fields: (w, { task }, locale) => reportFields({ w, locale, percent: task.percent }),
  send: (w) => w.report,
})

export { loader, action, meta, Page as default }
