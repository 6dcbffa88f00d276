import { keepNotes } from '~/admission/minutes/keep-notes.server'
import { NotesForm } from '~/admission/minutes/notes.form'
import { NOTES_STATES } from '~/admission/panels/lifecycle'
import { panelAct } from '~/admission/panels/panel-act.server'
import { paths } from '~/platform/paths'
import { TextArea, TextField } from '~/ui/form'

/** Who keeps the minutes, and what else was said. */
const { loader, action, meta, Page } = panelAct({
  open: NOTES_STATES,
  form: NotesForm,
  command: keepNotes,
  to: paths.deskPanelMinutes,
  name: (w) => w.notes,
  lead: (w) => w.notesLead,
  closed: (w, { panel }) => w.notesClosed[panel.state],
  fields: (w, { panel: { recorder, otherBusiness } }) => {
    const other = { label: w.otherBusiness, hint: w.otherBusinessHint, defaultValue: otherBusiness }
    return (
      <>
        <TextField name="recorder" label={w.recorder} defaultValue={recorder} maxLength={40} />
        <TextArea name="otherBusiness" {...other} rows={8} />
      </>
    )
  },
  send: (w) => w.notesSend,
})

export { loader, action, meta, Page as default }
