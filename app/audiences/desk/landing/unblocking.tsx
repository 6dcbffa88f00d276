import { projectAct } from '~/landing/project-pages/project-act.server'
import { clearBlocker } from '~/landing/projects/clear-blocker.server'
import { ClearForm } from '~/landing/projects/move.form'
import { TextArea, TextField } from '~/ui/form'

/** The blocker is gone: how, and what comes next. */
const { loader, action, meta, Page } = projectAct({
  may: 'block',
  form: ClearForm,
  command: clearBlocker,
  name: (w) => w.clearBlocker,
  lead: (_, { project }) => project.blocker,
  send: (w) => w.clearNow,
  fields: (w) => (
    <>
      <TextArea name="note" label={w.clearNote} rows={3} max={300} />
      <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} maxLength={120} />
    </>
  ),
})

export { loader, action, meta, Page as default }
