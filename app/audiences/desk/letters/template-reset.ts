import { MAY_PUBLISH } from '~/setup/letter-templates/abilities'
import { pressOnTemplate } from '~/setup/letter-templates/act-on-template.server'
import { publishTemplate } from '~/setup/letter-templates/change-template.server'

/** Puts the built-in text in force again, as a version of its own. */
const { loader, action } = pressOnTemplate(
  'isReset',
  ({ actor, place }, seen, now) => publishTemplate(actor, place, { ...seen, text: null }, now),
  MAY_PUBLISH,
)

export { loader, action }
