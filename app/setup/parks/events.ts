import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { CHANGES_JOINED, changedParts, changesInWords, type Changed } from '~/ground/audit/changes'
import { LEVELS } from '~/landing/park-rules/vocabulary'
import type { Locale } from '~/shared/words'
import { parkLabels } from './labels'
import { parkWords } from './words'

type Before = { before?: string | undefined; after?: string | undefined; changed?: Changed[] | undefined }

function changes({ before, after, changed }: Before, locale: Locale): string {
  if (changed === undefined) return `${before ?? ''} → ${after ?? ''}`
  const say = (part: string, value: string) =>
    part === 'level' && LEVELS.has(value) ? LEVELS.words[locale][value] : value
  return changesInWords(changed, { labels: parkLabels(parkWords[locale]), say, ...CHANGES_JOINED[locale] })
}

/** What happens to the parks of the home city. */
export const parkEvents = defineEvents({
  park_added: event(
    { park: text, parkEn: text.optional(), from: day, source: text },
    {
      for: 'log',
      name: { zh: '登记园区', en: 'Park entered' },
      zh: (p) => [`登记园区：${p.park}，${p.from} 起`, p.source],
      en: (p) => [`Park entered: ${p.parkEn ?? p.park}, from ${p.from}`, p.source],
    },
  ),
  park_changed: event(
    // The whole stands in words in events from before.
    {
      park: text,
      parkEn: text.optional(),
      before: text.optional(),
      after: text.optional(),
      changed: changedParts.optional(),
    },
    {
      for: 'log',
      name: { zh: '改园区', en: 'Park changed' },
      zh: (p) => [`改园区：${p.park}`, changes(p, 'zh')],
      en: (p) => [`Park changed: ${p.parkEn ?? p.park}`, changes(p, 'en')],
    },
  ),
  park_merged: event(
    { park: text, parkEn: text.optional(), into: text, intoEn: text.optional(), on: day, reason: text },
    {
      for: 'log',
      name: { zh: '园区并入', en: 'Park merged' },
      zh: (p) => [`${p.park}并入${p.into}，到 ${p.on} 为止`, p.reason],
      en: (p) => [`${p.parkEn ?? p.park} merged into ${p.intoEn ?? p.into}, until ${p.on}`, p.reason],
    },
  ),
  park_ended: event(
    { park: text, parkEn: text.optional(), on: day, reason: text },
    {
      for: 'log',
      name: { zh: '园区撤销', en: 'Park ended' },
      zh: (p) => [`园区撤销：${p.park}，到 ${p.on} 为止`, p.reason],
      en: (p) => [`Park ended: ${p.parkEn ?? p.park}, until ${p.on}`, p.reason],
    },
  ),
})
