import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { CHANGES_JOINED, changedParts, changesInWords, type Changed } from '~/ground/audit/changes'
import { PARK_MODES } from '~/landing/park-rules/vocabulary'
import type { Locale } from '~/shared/words'
import { parksWords } from './words'

const changes = (changed: readonly Changed[] = [], locale: Locale) => {
  const say = (part: string, value: string) =>
    part === 'mode' && PARK_MODES.has(value) ? PARK_MODES.words[locale][value] : value
  const { leadingFirms, leader, taskForce, contactName, contactPhone, operator, mode } = parksWords[locale]
  const labels = { leadingFirms, leader, taskForce, contactName, contactPhone, operator, mode }
  return changesInWords(changed, { labels, say, ...CHANGES_JOINED[locale] })
}

/** What is said of the parks of the home city, and what they have done of their checklists. */
export const parkRecordEvents = defineEvents({
  park_described: event(
    // What was changed stands in words in events from before.
    {
      park: text,
      parkEn: text.optional(),
      changes: text.optional(),
      changed: changedParts.optional(),
      on: day,
      reason: text,
    },
    {
      for: 'log',
      name: { zh: '改园区资料', en: 'Particulars of a park changed' },
      zh: (p) => [
        `改园区资料：${p.park}，${p.on} 起`,
        `${p.changes ?? changes(p.changed, 'zh')}；${p.reason}`,
      ],
      en: (p) => [
        `Particulars of ${p.parkEn ?? p.park} changed, from ${p.on}`,
        `${p.changes ?? changes(p.changed, 'en')}; ${p.reason}`,
      ],
    },
  ),
  parks_counted: event(
    { count, what: text, source: text },
    {
      for: 'log',
      name: { zh: '记录园区总数', en: 'Number of parks recorded' },
      zh: (p) => [`记录园区总数：${p.what} ${p.count} 个`, p.source],
      en: (p) => [`Number of parks recorded: ${p.count} (${p.what})`, p.source],
    },
  ),
  park_list_worded: event(
    { list: text, words: text, wordsEn: text.optional() },
    {
      for: 'log',
      name: { zh: '加一条清单', en: 'Checklist line added' },
      zh: (p) => `加一条清单：${p.words}`,
      en: (p) => `Checklist line added: ${p.wordsEn ?? p.words}`,
    },
  ),
  park_list_ended: event(
    { words: text, wordsEn: text.optional() },
    {
      for: 'log',
      name: { zh: '停用一条清单', en: 'Checklist line ended' },
      zh: (p) => `停用一条清单：${p.words}`,
      en: (p) => `Checklist line ended: ${p.wordsEn ?? p.words}`,
    },
  ),
  park_unticked: event(
    { park: text, parkEn: text.optional(), words: text, wordsEn: text.optional(), on: day, note: text },
    {
      for: 'log',
      name: { zh: '撤销清单完成', en: 'Checklist line taken back' },
      zh: (p) => [`${p.park} 撤销完成：${p.words}`, `${p.on} ${p.note}`],
      en: (p) => [`${p.parkEn ?? p.park}, no longer done: ${p.wordsEn ?? p.words}`, `${p.on} ${p.note}`],
    },
  ),
  park_ticked: event(
    { park: text, parkEn: text.optional(), words: text, wordsEn: text.optional(), on: day, note: text },
    {
      for: 'log',
      name: { zh: '清单完成一条', en: 'Checklist line done' },
      zh: (p) => [`${p.park} 完成：${p.words}，${p.on}`, p.note],
      en: (p) => [`${p.parkEn ?? p.park} has done: ${p.wordsEn ?? p.words}, ${p.on}`, p.note],
    },
  ),
})
