import { actOnTemplate } from '~/setup/letter-templates/act-on-template.server'
import { saveDraft } from '~/setup/letter-templates/change-template.server'
import { TemplatePage } from '~/setup/letter-templates/template-page'
import { templateWords } from '~/setup/letter-templates/template-words'
import { titled } from '~/ui/title'

export const meta = titled(templateWords, (w) => w.templates)

/** Keeps the draft. */
const { loader, action } = actOnTemplate('saved', ({ actor, place }, input, now) =>
  saveDraft(actor, place, input, now),
)

export { loader, action, TemplatePage as default }
