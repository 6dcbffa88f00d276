import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

const period = { park: text, year: count, quarter: count }
const zhOf = ({ year, quarter }: { year: number; quarter: number }) =>
  quarter === 0 ? `${year} 年` : `${year} 年第 ${quarter} 季度`
const enOf = ({ year, quarter }: { year: number; quarter: number }) =>
  quarter === 0 ? `${year}` : `Q${quarter} of ${year}`

/** What happens to the figures, quotas and carriers of parks. */
export const parkYearEvents = defineEvents({
  park_figures_entered: event(
    { ...period, source: text },
    {
      for: 'log',
      name: { zh: '报园区数据', en: 'Figures of a park entered' },
      zh: (p) => [`${p.park}报${zhOf(p)}数据`, p.source],
      en: (p) => [`${p.park} entered its figures of ${enOf(p)}`, p.source],
    },
  ),
  park_figures_confirmed: event(period, {
    for: 'log',
    name: { zh: '核园区数据', en: 'Figures of a park confirmed' },
    zh: (p) => `核${p.park}${zhOf(p)}数据`,
    en: (p) => `Figures of ${p.park} for ${enOf(p)} confirmed`,
  }),
  park_figures_returned: event(
    { ...period, reason: text },
    {
      for: 'log',
      name: { zh: '退回园区数据', en: 'Figures of a park returned' },
      zh: (p) => [`退回${p.park}${zhOf(p)}数据`, p.reason],
      en: (p) => [`Figures of ${p.park} for ${enOf(p)} returned`, p.reason],
    },
  ),
  park_quota_set: event(
    { park: text, year: count, quota: text, source: text },
    {
      for: 'log',
      name: { zh: '下达园区年度任务', en: 'Quota of a park set' },
      zh: (p) => [`下达${p.park} ${p.year} 年任务：${p.quota}`, p.source],
      en: (p) => [`Quota of ${p.park} for ${p.year}: ${p.quota}`, p.source],
    },
  ),
  park_carrier_kept: event(
    { park: text, carrier: text, state: text },
    {
      for: 'log',
      name: { zh: '一台两器', en: 'Carrier of a park' },
      zh: (p) => `${p.park}：${p.carrier}，${p.state}`,
      en: (p) => `${p.park}: ${p.carrier}, ${p.state}`,
    },
  ),
})
