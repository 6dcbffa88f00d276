type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => (typeof payload[key] === 'string' ? payload[key] : '')

/** What staff do with applications beside the steps of their life. */
export const deskEventWords = {
  application_officer_set: {
    for: 'staff' as const,
    zh: (p: Payload) => ({ title: t(p, 'officer') ? `由 ${t(p, 'officer')} 经办` : '不再指定经办人' }),
    en: (p: Payload) => ({
      title: t(p, 'officer') ? `In the charge of ${t(p, 'officer')}` : 'In nobody’s charge',
    }),
  },
  application_reminded: {
    for: 'all' as const,
    zh: (p: Payload) => ({ title: '催办补正', detail: `${t(p, 'due')} 前` }),
    en: (p: Payload) => ({ title: 'Reminded of the correction', detail: `by ${t(p, 'due')}` }),
  },
}
