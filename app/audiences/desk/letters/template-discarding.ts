import { pressOnTemplate } from '~/across/letter-templates/act-on-template.server'
import { discardDraft } from '~/across/letter-templates/change-template.server'

/** Takes the draft away; of one that somebody has changed meanwhile the editor says so. */
const { loader, action } = pressOnTemplate('discarded', ({ actor, place }, seen, now) =>
  discardDraft(actor, place, seen, now),
)

export { loader, action }
