import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happens to checklists and rounds. */
export const inspectionEvents = defineEvents({
  checklist_set: event(
    { name: text, version: count, items: count, reason: text, source },
    {
      for: 'log',
      name: { zh: '定检查表', en: 'Checklist set' },
      zh: (p) => [`检查表“${p.name}”第 ${p.version} 版，${p.items} 项${takenFrom.zh(p)}`, p.reason],
      en: (p) => [
        `Checklist “${p.name}”, version ${p.version}, ${p.items} items${takenFrom.en(p)}`,
        p.reason,
      ],
    },
  ),
  round_planned: event(
    { name: text, where: text, months: count, from: day },
    {
      for: 'log',
      name: { zh: '安排巡检', en: 'Round planned' },
      zh: (p) => [`安排巡检“${p.name}”`, `${p.where}，每 ${p.months} 个月，自 ${p.from}`],
      en: (p) => [`Round “${p.name}” planned`, `${p.where}, every ${p.months} months from ${p.from}`],
    },
  ),
  round_ended: event(
    { name: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '停止巡检', en: 'Round ended' },
      zh: (p) => `停止巡检“${p.name}”`,
      en: (p) => `Round “${p.name}” ended`,
    },
  ),
  inspection_done: event(
    { name: text, where: text, due: day, findings: count },
    {
      for: 'log',
      name: { zh: '完成巡检', en: 'Inspection done' },
      zh: (p) => [`完成巡检“${p.name}”`, `${p.where}，应于 ${p.due}，问题 ${p.findings} 项`],
      en: (p) => [`Inspection “${p.name}” done`, `${p.where}, due ${p.due}, ${p.findings} findings`],
    },
  ),
})
