import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

/** A firm lets the host city know its own figures, or no longer. */
export const hostConsentEvents = defineEvents({
  host_consent: event(
    { ref: text, given: z.boolean(), textVersion: count },
    {
      for: 'all',
      name: { zh: '告知飞入地的同意', en: 'Consent to tell the host city' },
      zh: (p) =>
        `${p.given ? '同意' : '撤回同意'}把本企业的税收、产值告知飞入地（告知书第 ${p.textVersion} 版）`,
      en: (p) =>
        `Consent to tell the host city the firm's tax and output ${p.given ? 'given' : 'withdrawn'} (statement, version ${p.textVersion})`,
    },
  ),
})
