import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { monthText } from '~/plan/months/calendar'
import { ITEM_KINDS } from './vocabulary'

const kind = z.enum(ITEM_KINDS.codes)
const said = (code: z.output<typeof kind>, locale: Locale) => ITEM_KINDS.words[locale][code]
/** What is derived has a name in each language; what was typed has one. */
const anItem = { month: text, kind, item: z.object({ zh: text, en: text }) }

/** What happens to the monthly meetings. */
export const meetingEvents = defineEvents({
  meeting_drafted: event(
    { month: text, items: count },
    {
      for: 'log',
      name: { zh: '拟月例会议程', en: 'Agenda of a monthly meeting drafted' },
      zh: (p) => `拟 ${monthText(p.month)}例会议程，${p.items} 项`,
      en: (p) => `Agenda of the meeting on ${p.month} drafted: ${p.items} items`,
    },
  ),
  meeting_item_added: event(
    { month: text, item: text },
    {
      for: 'log',
      name: { zh: '加议题', en: 'Item added to an agenda' },
      zh: (p) => `${monthText(p.month)}例会加议题：${p.item}`,
      en: (p) => `Added to the agenda of ${p.month}: ${p.item}`,
    },
  ),
  meeting_item_dropped: event(anItem, {
    for: 'log',
    shape: 'ended',
    name: { zh: '撤议题', en: 'Item taken off an agenda' },
    zh: (p) => `${monthText(p.month)}例会撤议题：${said(p.kind, 'zh')} ${p.item.zh}`,
    en: (p) => `Taken off the agenda of ${p.month}: ${said(p.kind, 'en').toLowerCase()}, ${p.item.en}`,
  }),
  meeting_item_restored: event(anItem, {
    for: 'log',
    name: { zh: '恢复议题', en: 'Item put on an agenda again' },
    zh: (p) => `${monthText(p.month)}例会恢复议题：${said(p.kind, 'zh')} ${p.item.zh}`,
    en: (p) => `On the agenda of ${p.month} again: ${said(p.kind, 'en').toLowerCase()}, ${p.item.en}`,
  }),
  meeting_item_moved: event(
    { ...anItem, before: count, after: count },
    {
      for: 'log',
      name: { zh: '调议题次序', en: 'Item of an agenda moved' },
      zh: (p) => `${monthText(p.month)}例会议题 ${p.item.zh}：第 ${p.before} → 第 ${p.after}`,
      en: (p) => `Agenda of ${p.month}, ${p.item.en}: place ${p.before} → ${p.after}`,
    },
  ),
  meeting_minuted: event(
    { ...anItem, comment: text, decision: text },
    {
      for: 'log',
      name: { zh: '记议题讲评和决定', en: 'Item of a meeting minuted' },
      zh: (p) => [
        `${monthText(p.month)}例会：${p.item.zh}`,
        [p.comment, p.decision].filter(Boolean).join('；'),
      ],
      en: (p) => [`Meeting of ${p.month}: ${p.item.en}`, [p.comment, p.decision].filter(Boolean).join('; ')],
    },
  ),
  meeting_held: event(
    { month: text, on: day, chair: text, present: count },
    {
      for: 'log',
      name: { zh: '召开月例会', en: 'Monthly meeting held' },
      zh: (p) => `${p.on} 召开 ${monthText(p.month)}例会，${p.chair}主持，到会 ${p.present} 人`,
      en: (p) => `The meeting on ${p.month} was held on ${p.on}, led by ${p.chair}, ${p.present} present`,
    },
  ),
  meeting_closed: event(
    { month: text, decisions: count, tasks: count },
    {
      for: 'log',
      name: { zh: '月例会纪要定稿', en: 'Minutes of a monthly meeting closed' },
      zh: (p) => `${monthText(p.month)}例会纪要定稿：决定 ${p.decisions} 项，任务 ${p.tasks} 项`,
      en: (p) => `Minutes of ${p.month} closed: ${p.decisions} decisions, ${p.tasks} tasks`,
    },
  ),
})
