import { MAY_PUBLISH } from '~/across/letter-templates/abilities'
import { actOnTemplate } from '~/across/letter-templates/act-on-template.server'
import { publishTemplate } from '~/across/letter-templates/change-template.server'
import { TemplatePage } from '~/across/letter-templates/template-page'
import { templateWords } from '~/across/letter-templates/template-words'
import { titled } from '~/ui/title'

export const meta = titled(templateWords, (w) => w.templates)

/** Puts the text in force for the letters to come. */
const { loader, action } = actOnTemplate(
  'published',
  ({ actor, place }, { subject, body, ...seen }, now) =>
    publishTemplate(actor, place, { ...seen, text: { subject, body } }, now),
  MAY_PUBLISH,
)

export { loader, action, TemplatePage as default }
