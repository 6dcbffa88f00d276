import { taskAct } from '~/plan/measure-pages/measure-act.server'
import { VerdictForm } from '~/plan/measures/measure.form'
import { judgeTask } from '~/plan/measures/report.server'
import { TaskFacts, TaskNotes } from '~/plan/measure-pages/task-facts'
import { RadioGroup, TextArea } from '~/ui/form'

/** Somebody else confirms that a task is done, or sends it back. */
const { loader, action, meta, Page } = taskAct({
  may: 'confirm',
  form: VerdictForm,
  command: judgeTask,
  name: (w) => w.confirm,
  lead: (w) => w.confirmLead,
  closed: (w, { task }) =>
    task.state === 'done' || task.state === 'stopped'
      ? w.closedWhy[task.state]
      : task.reportedOn === null
        ? w.refusals.not_reported
        : task.mayJudge
          ? null
          : w.refusals.own_task,
  above: (_, { task }) => (
    <>
      <TaskFacts task={task} />
      <TaskNotes notes={task.notes} />
    </>
  ),
  fields: (w) => (
    <>
      <RadioGroup
        name="verdict"
        label={w.verdict}
        defaultValue="confirmed"
        options={(['confirmed', 'returned'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
      />
      <TextArea name="words" label={w.verdictWords} hint={w.verdictHint} rows={3} max={1000} optional />
    </>
  ),
  labels: (w) => ({ verdict: w.verdict, words: w.verdictWords }),
  send: (w) => w.changeAct,
})

export { loader, action, meta, Page as default }
