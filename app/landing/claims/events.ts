import { defineEvents, event, text } from '~/ground/audit/catalogue'
import { z } from 'zod'
import { CLAIM_STATES } from './vocabulary'

/** What happens to a firm's claims to support. */
export const claimEvents = defineEvents({
  claim_moved: event(
    { ref: text, item: text, itemEn: text, state: z.enum(CLAIM_STATES.codes), amount: text, note: text },
    {
      for: 'all',
      name: { zh: '政策兑现', en: 'Claim to support' },
      zh: (p) => [`政策兑现 ${p.ref} ${p.item} ${p.amount} 元：${CLAIM_STATES.words.zh[p.state]}`, p.note],
      en: (p) => [`Claim ${p.ref}, ${p.itemEn}, ${p.amount} yuan: ${CLAIM_STATES.words.en[p.state]}`, p.note],
    },
  ),
})
