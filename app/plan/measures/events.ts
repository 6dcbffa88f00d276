import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { CHANGED, changeWords, valueInWords } from './changes'
import { MEASURE_KINDS } from './vocabulary'

const Changes = z.array(z.object({ field: z.enum(CHANGED), before: text, after: text }))
export type Change = z.output<typeof Changes>[number]

const changed = (changes: readonly Change[], locale: Locale) =>
  changes
    .map(
      ({ field, before, after }) =>
        `${changeWords[locale][field]} ${valueInWords(field, before, locale)} → ${valueInWords(field, after, locale)}`,
    )
    .join(locale === 'zh' ? '，' : ', ')

const kind = z.enum(MEASURE_KINDS.codes)
const kindIn = (code: z.output<typeof kind>, locale: Locale) => MEASURE_KINDS.words[locale][code]
const ofMeasure = { kind, number: count, nameZh: text, nameEn: text }
type OfMeasure = { kind: z.output<typeof kind>; number: number; nameZh: string; nameEn: string }
const named = (p: OfMeasure, locale: Locale) =>
  `${kindIn(p.kind, locale)} ${p.number} ${locale === 'zh' ? p.nameZh : p.nameEn}`

/** Whose a task is: a member has one name, a department one in each language. */
const owner = z.object({ zh: text, en: text })

/** What happens to measures and their tasks. */
export const measureEvents = defineEvents({
  measure_entered: event(
    { ...ofMeasure, from: day, until: day },
    {
      for: 'log',
      name: { zh: '登记措施', en: 'Measure entered' },
      zh: (p) => `登记${named(p, 'zh')}，${p.from} 至 ${p.until}`,
      en: (p) => `${named(p, 'en')} entered, ${p.from} to ${p.until}`,
    },
  ),
  measure_changed: event(
    { ...ofMeasure, changes: Changes, reason: text },
    {
      for: 'log',
      name: { zh: '改措施', en: 'Measure changed' },
      zh: (p) => [`改${named(p, 'zh')}`, `${changed(p.changes, 'zh')}；${p.reason}`],
      en: (p) => [`${named(p, 'en')} changed`, `${changed(p.changes, 'en')}; ${p.reason}`],
    },
  ),
  task_entered: event(
    { task: text, owner, due: day },
    {
      for: 'log',
      name: { zh: '登记任务', en: 'Task entered' },
      zh: (p) => `登记任务：${p.task}，责任人${p.owner.zh}，${p.due} 前`,
      en: (p) => `Task entered: ${p.task}, for ${p.owner.en}, by ${p.due}`,
    },
  ),
  task_changed: event(
    { task: text, changes: Changes, reason: text },
    {
      for: 'log',
      name: { zh: '改任务', en: 'Task changed' },
      zh: (p) => [`改任务：${p.task}`, `${changed(p.changes, 'zh')}；${p.reason}`],
      en: (p) => [`Task changed: ${p.task}`, `${changed(p.changes, 'en')}; ${p.reason}`],
    },
  ),
  task_reported: event(
    { task: text, before: count, percent: count, proof: z.boolean() },
    {
      for: 'log',
      name: { zh: '报任务进展', en: 'Progress of a task' },
      zh: (p) => `${p.task}：进展 ${p.before}% → ${p.percent}%${p.proof ? '，附佐证' : ''}`,
      en: (p) => `${p.task}: ${p.before}% → ${p.percent}%${p.proof ? ', with proof' : ''}`,
    },
  ),
  task_confirmed: event(
    { task: text, reported: day },
    {
      for: 'log',
      name: { zh: '确认任务完成', en: 'Task confirmed' },
      zh: (p) => `确认完成：${p.task}，${p.reported} 报完`,
      en: (p) => `Confirmed as done: ${p.task}, reported ${p.reported}`,
    },
  ),
  task_returned: event(
    { task: text, percent: count, reason: text },
    {
      for: 'log',
      shape: 'theirs',
      name: { zh: '退回任务', en: 'Task sent back' },
      zh: (p) => [`退回：${p.task}，进展回到 ${p.percent}%`, p.reason],
      en: (p) => [`Sent back: ${p.task}, at ${p.percent}% again`, p.reason],
    },
  ),
  task_stopped: event(
    { task: text, reason: text },
    {
      for: 'log',
      shape: 'ended',
      name: { zh: '终止任务', en: 'Task stopped' },
      zh: (p) => [`终止：${p.task}`, p.reason],
      en: (p) => [`Stopped: ${p.task}`, p.reason],
    },
  ),
  task_handed_over: event(
    { task: text, before: owner, after: owner, reason: text },
    {
      for: 'log',
      name: { zh: '移交任务', en: 'Task handed over' },
      zh: (p) => [`移交：${p.task}，${p.before.zh} → ${p.after.zh}`, p.reason],
      en: (p) => [`Handed over: ${p.task}, ${p.before.en} → ${p.after.en}`, p.reason],
    },
  ),
  task_commented: event(
    { task: text },
    {
      for: 'log',
      name: { zh: '任务留言', en: 'Comment on a task' },
      zh: (p) => `留言：${p.task}`,
      en: (p) => `Comment: ${p.task}`,
    },
  ),
})
