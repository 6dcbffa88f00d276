import { z } from 'zod'
import { outcomesIn } from '~/shared/application-outcomes'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens at panel meetings, as the log says it. */
export const panelEvents = defineEvents({
  panel_convened: event(
    { ref: text, intake: count, heldOn: day, members: count, items: count },
    {
      for: 'log',
      name: { zh: '召开评审会', en: 'Panel convened' },
      zh: (p) => [`召开评审会 ${p.ref}`, p.heldOn],
      en: (p) => [`Panel ${p.ref} convened`, p.heldOn],
    },
  ),
  panel_opened: event(
    { ref: text, present: count, members: count },
    {
      for: 'log',
      name: { zh: '评审会开始', en: 'Panel opened' },
      zh: (p) => [`评审会 ${p.ref} 开始`, `到会 ${p.present} 人`],
      en: (p) => [`Panel ${p.ref} opened`, `${p.present} present`],
    },
  ),
  panel_attendance_changed: event(
    { ref: text, present: count, members: count },
    {
      for: 'log',
      name: { zh: '评审会到会有变', en: 'Attendance of a panel changed' },
      zh: (p) => [`评审会 ${p.ref} 到会有变`, `到会 ${p.present} 人`],
      en: (p) => [`Attendance of panel ${p.ref} changed`, `${p.present} present`],
    },
  ),
  panel_item_recorded: event(
    {
      ref: text,
      outcome: z.enum(['accepted', 'waitlisted', 'declined', 'revise']),
      left: count,
      voters: count,
    },
    {
      for: 'log',
      name: { zh: '评审会记录决定', en: 'Decision of a panel recorded' },
      zh: (p) => `评审会记录 ${p.ref}：${outcomesIn('zh')[p.outcome]}`,
      en: (p) => `Panel item ${p.ref}: ${outcomesIn('en')[p.outcome]}`,
    },
  ),
  panel_agenda_set: event(
    { ref: text, items: count, before: count },
    {
      for: 'log',
      name: { zh: '评审会人工安排议程', en: 'Agenda of a panel arranged by hand' },
      zh: (p) => [`评审会 ${p.ref} 人工安排议程`, `${p.items} 项`],
      en: (p) => [`Agenda of panel ${p.ref} arranged by hand`, `${p.items} items`],
    },
  ),
  panel_notes_changed: event(
    { ref: text, recorder: text, length: count },
    {
      for: 'log',
      name: { zh: '评审会写记录人和其他事项', en: 'Recorder and other business of a panel written' },
      zh: (p) => [`评审会 ${p.ref} 写记录人和其他事项`, p.recorder],
      en: (p) => [`Recorder and other business of panel ${p.ref} written`, p.recorder],
    },
  ),
  panel_closed: event(
    { ref: text, pending: count, sentBack: count },
    {
      for: 'log',
      name: { zh: '评审会结束', en: 'Panel closed' },
      zh: (p) => [`评审会 ${p.ref} 结束`, `待公布 ${p.pending} 份`],
      en: (p) => [`Panel ${p.ref} closed`, `${p.pending} decisions to publish`],
    },
  ),
  panel_locked: event(
    { ref: text },
    {
      for: 'log',
      name: { zh: '评审会纪要归档锁定', en: 'Minutes of a panel filed and locked' },
      zh: (p) => `评审会 ${p.ref} 纪要归档锁定`,
      en: (p) => `Minutes of panel ${p.ref} filed and locked`,
    },
  ),
  panel_cancelled: event(
    { ref: text },
    {
      for: 'log',
      name: { zh: '评审会取消', en: 'Panel cancelled' },
      zh: (p) => `评审会 ${p.ref} 取消`,
      en: (p) => `Panel ${p.ref} cancelled`,
    },
  ),
})
