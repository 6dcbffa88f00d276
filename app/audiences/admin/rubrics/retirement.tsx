import { actOnRubric } from '~/setup/rubric-editor/on-rubric.server'
import { retireRubric } from '~/setup/rubric-editor/publish.server'
import { rubricAct } from '~/setup/rubric-editor/rubric-act'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'

const { loader, action } = actOnRubric({
  form: VersionForm,
  command: (actor, id, _, now) => retireRubric(actor, id, now),
})

/** Takes a published version out of use. */
const { meta, Page } = rubricAct<typeof loader>({
  name: (w) => w.retirement.title,
  lead: (w, { rubric }) => w.retirement.lead(rubric.code),
  closed: (w, { rubric }) => (rubric.state === 'published' ? undefined : w.refusals.not_published),
  send: (w) => w.retirement.act,
  danger: true,
})

export { loader, action, meta, Page as default }
