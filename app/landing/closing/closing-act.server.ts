import { ABILITIES } from '~/landing/projects/abilities'
import { actsOnLanding } from '~/landing/projects/acts-on-landing.server'
import { db } from '~/platform/db.server'
import { openMatters } from './open-matters.server'
import { closingWords } from './words'

/** Closes a landing or opens it again, with what is open under it. */
export const closingAct = actsOnLanding({
  may: { close: ABILITIES.close, reopen: ABILITIES.reopen },
  words: closingWords,
  more: async ({ id, closedOn }, { enclaveId }, day) => ({
    closedOn,
    open: await openMatters(db, { enclaveId, projectId: id }, day),
  }),
})
