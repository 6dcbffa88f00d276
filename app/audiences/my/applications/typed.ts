import { saveTyped } from '~/admission/corrections/save-typed.server'
import { saveAsTyped } from '~/admission/drafts/save-as-typed.server'

/** One field of a correction or an amendment, as typed and not sent yet. */
const { loader, action } = saveAsTyped('field', ({ actor, application }, field, typed, now) =>
  saveTyped(actor, application.id, { field, ...typed }, now),
)

export { loader, action }
