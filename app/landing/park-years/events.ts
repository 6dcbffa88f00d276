import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { CARRIER_KINDS, CARRIER_STATES } from './vocabulary'

const period = { park: text, parkEn: text.optional(), year: count, quarter: count }
const zhOf = ({ year, quarter }: { year: number; quarter: number }) =>
  quarter === 0 ? `${year} 年` : `${year} 年第 ${quarter} 季度`
const enOf = ({ year, quarter }: { year: number; quarter: number }) =>
  quarter === 0 ? `${year}` : `Q${quarter} of ${year}`

const asked = z.object({ landReservedMu: text, factorySqm: text, projects100: text, projects500: text })
type Asked = z.output<typeof asked> | undefined
const askedZh = (a: Asked) =>
  a
    ? `${a.landReservedMu} 亩，${a.factorySqm} ㎡，≥1 亿元 ${a.projects100} 个，≥5 亿元 ${a.projects500} 个`
    : ''
const askedEn = (a: Asked) =>
  a
    ? `${a.landReservedMu} mu, ${a.factorySqm} m², ${a.projects100} of ≥100 million yuan, ${a.projects500} of ≥500 million`
    : ''
const kindOf = ({ kind }: { kind?: string | undefined }, locale: Locale) =>
  kind === undefined ? '' : `${CARRIER_KINDS.has(kind) ? CARRIER_KINDS.words[locale][kind] : kind} `
const stateOf = (state: string, locale: Locale) =>
  CARRIER_STATES.has(state) ? CARRIER_STATES.words[locale][state] : state

/** What happens to the figures, quotas and carriers of parks. */
export const parkYearEvents = defineEvents({
  park_figures_entered: event(
    { ...period, source: text },
    {
      for: 'log',
      name: { zh: '报园区数据', en: 'Figures of a park entered' },
      zh: (p) => [`${p.park}报${zhOf(p)}数据`, p.source],
      en: (p) => [`${p.parkEn ?? p.park} entered its figures of ${enOf(p)}`, p.source],
    },
  ),
  park_figures_confirmed: event(period, {
    for: 'log',
    name: { zh: '核园区数据', en: 'Figures of a park confirmed' },
    zh: (p) => `核${p.park}${zhOf(p)}数据`,
    en: (p) => `Figures of ${p.parkEn ?? p.park} for ${enOf(p)} confirmed`,
  }),
  park_figures_returned: event(
    { ...period, reason: text },
    {
      for: 'log',
      name: { zh: '退回园区数据', en: 'Figures of a park returned' },
      zh: (p) => [`退回${p.park}${zhOf(p)}数据`, p.reason],
      en: (p) => [`Figures of ${p.parkEn ?? p.park} for ${enOf(p)} returned`, p.reason],
    },
  ),
  park_quota_set: event(
    // What is asked stands in words in events from before.
    {
      park: text,
      parkEn: text.optional(),
      year: count,
      quota: text.optional(),
      asked: asked.optional(),
      source: text,
    },
    {
      for: 'log',
      name: { zh: '下达园区年度任务', en: 'Quota of a park set' },
      zh: (p) => [`下达${p.park} ${p.year} 年任务：${p.quota ?? askedZh(p.asked)}`, p.source],
      en: (p) => [`Quota of ${p.parkEn ?? p.park} for ${p.year}: ${p.quota ?? askedEn(p.asked)}`, p.source],
    },
  ),
  park_carrier_kept: event(
    // Of events from before the name says the kind, too, and the state is a word.
    { park: text, parkEn: text.optional(), kind: text.optional(), carrier: text, state: text },
    {
      for: 'log',
      name: { zh: '一台两器', en: 'Carrier of a park' },
      zh: (p) => `${p.park}：${kindOf(p, 'zh')}${p.carrier}，${stateOf(p.state, 'zh')}`,
      en: (p) =>
        `${p.parkEn ?? p.park}: ${kindOf(p, 'en')}${p.carrier}, ${stateOf(p.state, 'en').toLowerCase()}`,
    },
  ),
})
