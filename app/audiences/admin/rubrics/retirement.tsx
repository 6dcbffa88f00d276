import { rubricAct } from '~/setup/rubric-editor/rubric-act.server'
import { retireRubric } from '~/setup/rubric-editor/publish.server'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'

/** Takes a published version out of use. */
const { loader, action, meta, Page } = rubricAct({
  form: VersionForm,
  command: (actor, id, _, now) => retireRubric(actor, id, now),
  name: (w) => w.retirement.title,
  lead: (w, { rubric }) => w.retirement.lead(rubric.code),
  closed: (w, { rubric }) => (rubric.state === 'published' ? undefined : w.refusals.not_published),
  send: (w) => w.retirement.act,
  danger: true,
})

export { loader, action, meta, Page as default }
