import { paths } from '~/platform/paths'
import { actOnRubric } from '~/setup/rubric-editor/on-rubric.server'
import { discardRubric } from '~/setup/rubric-editor/publish.server'
import { onlyDraft, rubricAct } from '~/setup/rubric-editor/rubric-act'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'

const { loader, action } = actOnRubric({
  form: VersionForm,
  command: discardRubric,
  to: paths.adminRubrics,
})

/** Takes a draft away. */
const { meta, Page } = rubricAct<typeof loader>({
  name: (w) => w.discard,
  title: (w) => w.discardPage.title,
  lead: (w, { rubric }) => w.discardPage.sure(rubric.code),
  closed: onlyDraft,
  send: (w) => w.discardPage.act,
  danger: true,
})

export { loader, action, meta, Page as default }
