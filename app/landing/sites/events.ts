import { z } from 'zod'
import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { SITE_FIELD_NAMES, siteFieldWords, siteValue } from './field-words'
import { SITE_KINDS } from './vocabulary'

const aSite = { site: text, ref: text }
const Changes = z.array(z.object({ field: z.enum(SITE_FIELD_NAMES), before: text, after: text }))
export type SiteChange = z.output<typeof Changes>[number]

const changed = (changes: readonly SiteChange[], locale: Locale) =>
  changes
    .map(
      ({ field, before, after }) =>
        `${siteFieldWords[locale][field]} ${siteValue(field, before, locale)} → ${siteValue(field, after, locale)}`,
    )
    .join(locale === 'zh' ? '，' : ', ')
const kindOf = (kind: string, locale: Locale) => SITE_KINDS.words[locale][SITE_KINDS.of(kind)]
const kept = { ...aSite, firm: text, from: day, until: day }

/** What happens to sites, and for whom they are kept. */
export const siteEvents = defineEvents({
  site_entered: event(
    { ...aSite, kind: z.enum(SITE_KINDS.codes), size: text },
    {
      for: 'log',
      name: { zh: '登记场地', en: 'Site entered' },
      zh: (p) =>
        `登记${kindOf(p.kind, 'zh')} ${p.ref} ${p.site}，${p.size} ${p.kind === 'land' ? '亩' : '㎡'}`,
      en: (p) =>
        `${kindOf(p.kind, 'en')} entered: ${p.ref} ${p.site}, ${p.size} ${p.kind === 'land' ? 'mu' : 'm²'}`,
    },
  ),
  site_changed: event(
    { ...aSite, changes: Changes, reason: text },
    {
      for: 'log',
      name: { zh: '改场地资料', en: 'Site changed' },
      zh: (p) => [`改场地资料：${p.ref} ${p.site}`, `${changed(p.changes, 'zh')}；${p.reason}`],
      en: (p) => [`Site changed: ${p.ref} ${p.site}`, `${changed(p.changes, 'en')}; ${p.reason}`],
    },
  ),
  site_ended: event(
    { ...aSite, on: day, reason: text },
    {
      for: 'log',
      name: { zh: '场地下架', en: 'Site no longer offered' },
      zh: (p) => [`场地 ${p.ref} ${p.site} 到 ${p.on} 为止`, p.reason],
      en: (p) => [`Site ${p.ref} ${p.site} is offered until ${p.on}`, p.reason],
    },
  ),
  site_split: event(
    { ...aSite, first: text, second: text, reason: text },
    {
      for: 'log',
      name: { zh: '拆分场地', en: 'Site split' },
      zh: (p) => [`拆分场地 ${p.ref} ${p.site}：${p.first}；${p.second}`, p.reason],
      en: (p) => [`Site ${p.ref} ${p.site} split: ${p.first}; ${p.second}`, p.reason],
    },
  ),
  site_reserved: event(kept, {
    for: 'all',
    name: { zh: '预留场地', en: 'Site reserved' },
    zh: (p) => `为 ${p.firm} 预留场地 ${p.ref} ${p.site}，${p.from} 至 ${p.until}`,
    en: (p) => `Site ${p.ref} ${p.site} reserved for ${p.firm}, ${p.from} to ${p.until}`,
  }),
  site_released: event(
    { ...kept, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '解除场地预留', en: 'Site released' },
      zh: (p) => [`解除 ${p.firm} 的场地预留：${p.ref} ${p.site}`, p.reason],
      en: (p) => [`Reservation of ${p.ref} ${p.site} for ${p.firm} released`, p.reason],
    },
  ),
  site_taken: event(
    { ...kept, reason: text },
    {
      for: 'all',
      name: { zh: '场地已落实', en: 'Site taken' },
      zh: (p) => [`${p.firm} 落实场地 ${p.ref} ${p.site}`, p.reason],
      en: (p) => [`${p.firm} has got site ${p.ref} ${p.site}`, p.reason],
    },
  ),
  site_reservation_lapsed: event(kept, {
    for: 'all',
    shape: 'ended',
    name: { zh: '场地预留到期', en: 'Reservation of a site lapsed' },
    zh: (p) => `${p.firm} 的场地预留到期：${p.ref} ${p.site}，到 ${p.until} 为止`,
    en: (p) => `Reservation of ${p.ref} ${p.site} for ${p.firm} lapsed on ${p.until}`,
  }),
})
