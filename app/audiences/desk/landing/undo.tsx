import { actOnProject } from '~/landing/projects/act-on-project.server'
import { UndoForm } from '~/landing/projects/move.form'
import { landingAct } from '~/landing/project-pages/project-act'
import { stageBefore } from '~/landing/projects/stages'
import { undoStage } from '~/landing/projects/undo-stage.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnProject({
  may: 'undo_stage',
  form: UndoForm,
  command: undoStage,
  more: ({ stage, milestones }) => ({ to: stage === 'dropped' ? null : stageBefore(stage, milestones) }),
})

/** Takes the stage a project stands at back: it was recorded in error. */
const { meta, Page } = landingAct<typeof loader>({
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
