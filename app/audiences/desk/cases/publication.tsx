import { caseAct } from '~/plan/cases/case-act.server'
import { StoryPreview } from '~/plan/cases/case-view'
import { VersionForm } from '~/plan/cases/case.form'
import { publishCase } from '~/plan/cases/publish.server'

/** Publishes what the firm has agreed to. */
const { loader, action, meta, Page } = caseAct({
  may: 'publish',
  form: VersionForm,
  command: publishCase,
  name: (w) => w.publish,
  title: (w, { page }) => `${w.publish} · ${page.firm.name}`,
  lead: (w) => w.publishLead,
  closed: (w, { page }) =>
    page.state !== 'agreed' ? w.refusals.wrong_state : page.mine ? w.refusals.own_text : null,
  above: (_, { page }) => (
    <div className="mb-6">
      <StoryPreview {...(page.toPublish ?? { ...page.preview, pictures: page.pictures })} />
    </div>
  ),
  send: (w) => w.publish,
})

export { loader, action, meta, Page as default }
