import { resume } from '~/admission/assignment/resume.server'
import { pressOnFile } from '~/admission/case-file/file-act.server'

/** A file the panel sent back, revised: before the panel again. */
const { loader, action, meta, Page } = pressOnFile({
  act: 'resume',
  command: resume,
  name: (w) => w.resumption.title,
  lead: (w) => w.resumption.lead,
  send: (w) => w.resumption.send,
})

export { loader, action, meta, Page as default }
