import { paths } from '~/platform/paths'
import { rubricAct, onlyDraft } from '~/setup/rubric-editor/rubric-act.server'
import { discardRubric } from '~/setup/rubric-editor/publish.server'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'

/** Takes a draft away. */
const { loader, action, meta, Page } = rubricAct({
  form: VersionForm,
  command: discardRubric,
  to: paths.adminRubrics,
  name: (w) => w.discard,
  title: (w) => w.discardPage.title,
  lead: (w, { rubric }) => w.discardPage.sure(rubric.code),
  closed: onlyDraft,
  send: (w) => w.discardPage.act,
  danger: true,
})

export { loader, action, meta, Page as default }
