import { settingOn } from '~/ground/settings/enclave.server'
import { actsOnLanding } from '~/landing/projects/acts-on-landing.server'
import { db } from '~/platform/db.server'
import { MAY } from './abilities'
import { supervisionWords } from './words'

/** An act that puts a project before others, or ends that. */
export const supervisionAct = actsOnLanding({
  may: MAY,
  words: supervisionWords,
  more: async ({ listed, green, leader }, { enclaveId }, day) => {
    const { greenPercent } = await settingOn(db, enclaveId, 'limits', day)
    return { listed, green, leader, greenPercent }
  },
})
