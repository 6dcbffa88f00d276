import { defineEvents, event, text } from '~/ground/audit/catalogue'

const invited = { park: text, parkEn: text, firm: text }

/** What a firm needs of a site, and what parks and firms say to each other. */
export const matchingEvents = defineEvents({
  site_need_said: event(
    { firm: text, kind: text, from: text, to: text, openTo: text },
    {
      for: 'all',
      name: { zh: '填写用地用房需求', en: 'Need of a site said' },
      zh: (p) =>
        `填写需求：${p.kind === 'land' ? `用地 ${p.from}–${p.to} 亩` : `厂房 ${p.from}–${p.to} ㎡`}${p.openTo === 'parks' ? '，对园区公开' : ''}`,
      en: (p) =>
        `Need said: ${p.kind === 'land' ? `${p.from}–${p.to} mu of land` : `${p.from}–${p.to} m² of factory`}${p.openTo === 'parks' ? ', open to the parks' : ''}`,
    },
  ),
  park_invited_firm: event(
    { ...invited, words: text },
    {
      for: 'all',
      name: { zh: '园区邀请企业', en: 'Park invited a firm' },
      zh: (p) => [`${p.park}邀请${p.firm}来看`, p.words],
      en: (p) => [`${p.parkEn} invited ${p.firm}`, p.words],
    },
  ),
  park_invitation_accepted: event(
    { ...invited, answer: text },
    {
      for: 'all',
      name: { zh: '接受园区邀请', en: 'Invitation of a park accepted' },
      zh: (p) => [`愿意到${p.park}看`, p.answer],
      en: (p) => [`Invitation of ${p.parkEn} accepted`, p.answer],
    },
  ),
  park_invitation_declined: event(
    { ...invited, answer: text },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '谢绝园区邀请', en: 'Invitation of a park declined' },
      zh: (p) => [`谢绝${p.park}的邀请`, p.answer],
      en: (p) => [`Invitation of ${p.parkEn} declined`, p.answer],
    },
  ),
  park_invitation_withdrawn: event(
    { ...invited, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '收回园区邀请', en: 'Invitation of a park withdrawn' },
      zh: (p) => [`${p.park}收回邀请`, p.reason],
      en: (p) => [`${p.parkEn} withdrew its invitation`, p.reason],
    },
  ),
})
