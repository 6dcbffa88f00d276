import { MAY_PUBLISH } from '~/across/letter-templates/abilities'
import { pressOnTemplate } from '~/across/letter-templates/act-on-template.server'
import { publishTemplate } from '~/across/letter-templates/change-template.server'

/** Puts the built-in text in force again, as a version of its own. */
const { loader, action } = pressOnTemplate(
  'isReset',
  ({ actor, place }, seen, now) => publishTemplate(actor, place, { ...seen, text: null }, now),
  MAY_PUBLISH,
)

export { loader, action }
