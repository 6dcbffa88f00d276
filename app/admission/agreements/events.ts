import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happens to the agreement between public notice and admission. */
export const agreementEvents = defineEvents({
  agreement_issued: event(
    { termMonths: count, due: day, version: count, again: z.boolean() },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '签发入孵协议', en: 'Agreement issued' },
      zh: (p) => ['签发入孵协议', `孵化期 ${p.termMonths} 个月，${p.due} 前签`],
      en: (p) => ['Agreement issued', `${p.termMonths} months, to be signed by ${p.due}`],
      page: {
        zh: (p) => `签发入孵协议，孵化期 ${p.termMonths} 个月，${p.due} 前签`,
        en: (p) => `Agreement issued for ${p.termMonths} months, to be signed by ${p.due}`,
      },
      founder: { shape: 'mine', zh: '签发入孵协议', en: 'Agreement issued' },
    },
  ),
  agreement_returned: event(
    {},
    {
      for: 'staff',
      zh: '企业交回签好的协议',
      en: 'Signed agreement handed in',
      page: { zh: '企业交回签好的协议', en: 'Signed agreement handed in' },
      founder: { zh: '交回签好的协议', en: 'Signed agreement handed in' },
    },
  ),
  agreement_sent_back: event(
    {},
    {
      for: 'staff',
      zh: '退回协议扫描件',
      en: 'Scan of the agreement sent back',
      page: { zh: '退回协议扫描件，请重交', en: 'Scan of the agreement sent back' },
      founder: {
        shape: 'mine',
        zh: '协议扫描件要重交',
        en: 'Scan of the agreement to be handed in again',
      },
    },
  ),
  agreement_signed: event(
    { signedOn: day },
    {
      for: 'all',
      name: { zh: '签订入孵协议', en: 'Agreement signed' },
      zh: (p) => ['签订入孵协议', p.signedOn],
      en: (p) => ['Agreement signed', p.signedOn],
      page: {
        zh: (p) => `协议已签，签字日 ${p.signedOn}`,
        en: (p) => `Agreement signed on ${p.signedOn}`,
      },
      founder: { zh: '协议签好，已登记', en: 'Agreement signed and recorded' },
    },
  ),
  agreement_text_published: event(
    { version: count, effectiveOn: day, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '发布入孵协议文本', en: 'Text of the agreement published' },
      zh: (p) => [
        `发布入孵协议文本第 ${p.version} 版${takenFrom.zh(p)}`,
        [`${p.effectiveOn} 起用`, p.reason].filter(Boolean).join('。'),
      ],
      en: (p) => [
        `Published version ${p.version} of the agreement’s text${takenFrom.en(p)}`,
        [`from ${p.effectiveOn}`, p.reason].filter(Boolean).join('. '),
      ],
    },
  ),
})
