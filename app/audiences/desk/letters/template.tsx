import { actOnTemplate } from '~/across/letter-templates/act-on-template.server'
import { saveDraft } from '~/across/letter-templates/change-template.server'
import { TemplatePage } from '~/across/letter-templates/template-page'
import { templateWords } from '~/across/letter-templates/template-words'
import { titled } from '~/ui/title'

export const meta = titled(templateWords, (w) => w.templates)

/** Keeps the draft. */
const { loader, action } = actOnTemplate('saved', ({ actor, place }, input, now) =>
  saveDraft(actor, place, input, now),
)

export { loader, action, TemplatePage as default }
