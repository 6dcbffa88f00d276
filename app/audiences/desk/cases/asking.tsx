import { actOnCase } from '~/plan/cases/act-on-case.server'
import { caseAct } from '~/plan/cases/case-act'
import { StoryPreview } from '~/plan/cases/case-view'
import { VersionForm } from '~/plan/cases/case.form'
import { askFirm } from '~/plan/cases/consent.server'

const { loader, action } = actOnCase('word', { form: VersionForm, command: askFirm })

/** Asks the firm to agree to the text as it stands. */
const { meta, Page } = caseAct<typeof loader>({
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
