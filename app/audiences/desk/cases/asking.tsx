import { caseAct } from '~/plan/cases/case-act.server'
import { StoryPreview } from '~/plan/cases/case-view'
import { VersionForm } from '~/plan/cases/case.form'
import { askFirm } from '~/plan/cases/consent.server'

/** Asks the firm to agree to the text as it stands. */
const { loader, action, meta, Page } = caseAct({
  may: 'word',
  form: VersionForm,
  command: askFirm,
  name: (w) => w.ask,
  title: (w, { page }) => `${w.ask} · ${page.firm.name}`,
  lead: (w) => w.askLead,
  closed: (w, { page }) => (page.state === 'draft' ? null : w.refusals.wrong_state),
  above: (_, { page }) => (
    <div className="mb-6">
      <StoryPreview {...page.preview} pictures={page.pictures} />
    </div>
  ),
  send: (w) => w.ask,
})

export { loader, action, meta, Page as default }
