import { resume } from '~/admission/assignment/resume.server'
import { pressOnFile } from '~/admission/case-file/act-on-file.server'
import { fileAct } from '~/admission/case-file/file-act'

const { loader, action } = pressOnFile(resume)

/** A file the panel sent back, revised: before the panel again. */
const { meta, Page } = fileAct<typeof loader>('resume', {
  name: (w) => w.resumption.title,
  lead: (w) => w.resumption.lead,
  send: (w) => w.resumption.send,
})

export { loader, action, meta, Page as default }
