import { projectAct } from '~/landing/project-pages/project-act.server'
import { UndoForm } from '~/landing/projects/move.form'
import { stageBefore } from '~/landing/projects/stages'
import { undoStage } from '~/landing/projects/undo-stage.server'
import { TextArea } from '~/ui/form'

/** Takes the stage a project stands at back: it was recorded in error. */
const { loader, action, meta, Page } = projectAct({
  may: 'undo_stage',
  form: UndoForm,
  command: undoStage,
  more: ({ stage, milestones }) => ({ to: stage === 'dropped' ? null : stageBefore(stage, milestones) }),
  name: (w) => w.undo,
  title: (w, { project }) => w.undoTitle(w.stages[project.stage]),
  lead: (w, { to }) => (to ? w.undoWarning(w.stages[to]) : undefined),
  closed: (w, { to, project }) =>
    to ? undefined : project.stage === 'dropped' ? w.refusals.is_dropped : w.refusals.nothing_to_undo,
  send: (w) => w.undoNow,
  danger: true,
  fields: (w) => <TextArea name="reason" label={w.reason} hint={w.undoReason} rows={3} max={500} />,
})

export { loader, action, meta, Page as default }
