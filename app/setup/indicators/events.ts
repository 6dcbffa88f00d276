import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

const decided = { code: text, zh: text, en: text, version: count, from: day, reason: text }

/** How indicators of an enclave begin, change and end. */
export const indicatorEvents = defineEvents({
  indicator_defined: event(
    { ...decided, source },
    {
      for: 'log',
      name: { zh: '新设指标', en: 'Indicator defined' },
      zh: (p) => [`新设指标：${p.zh}，${p.from} 起${takenFrom.zh(p)}`, p.reason],
      en: (p) => [`Indicator defined: ${p.en}, from ${p.from}${takenFrom.en(p)}`, p.reason],
    },
  ),
  indicator_changed: event(decided, {
    for: 'log',
    name: { zh: '改指标口径', en: 'Indicator changed' },
    zh: (p) => [`改指标口径：${p.zh} 第 ${p.version} 版，${p.from} 起`, p.reason],
    en: (p) => [`Indicator changed: ${p.en}, version ${p.version}, from ${p.from}`, p.reason],
  }),
  indicator_worded: event(decided, {
    for: 'log',
    name: { zh: '改指标文字', en: 'Indicator worded anew' },
    zh: (p) => [`改指标文字：${p.zh} 第 ${p.version} 版，${p.from} 起`, p.reason],
    en: (p) => [`Indicator worded anew: ${p.en}, version ${p.version}, from ${p.from}`, p.reason],
  }),
  indicator_ended: event(
    { code: text, zh: text, en: text, on: day, reason: text },
    {
      for: 'log',
      name: { zh: '停用指标', en: 'Indicator ended' },
      zh: (p) => [`停用指标：${p.zh}，${p.on} 起`, p.reason],
      en: (p) => [`Indicator ended: ${p.en}, from ${p.on}`, p.reason],
    },
  ),
})
