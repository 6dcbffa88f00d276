import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

/** What happened to the criteria, for the log. */
export const criteriaEvents = defineEvents({
  criteria_drafted: event(
    { set: text, from: text, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '新建条件草案', en: 'Draft criteria begun' },
      zh: (p) => [`新建条件草案 ${p.set}${takenFrom.zh(p)}`, p.reason ?? `复制自 ${p.from}`],
      en: (p) => [`Draft criteria ${p.set} begun${takenFrom.en(p)}`, p.reason ?? `copied from ${p.from}`],
    },
  ),
  criteria_renamed: event(
    { set: text },
    {
      for: 'log',
      name: { zh: '修改条件草案的名称', en: 'Draft criteria renamed' },
      zh: (p) => `修改条件草案 ${p.set} 的名称`,
      en: (p) => `Draft criteria ${p.set} renamed`,
    },
  ),
  criterion_saved: event(
    { set: text, code: text },
    {
      for: 'log',
      name: { zh: '修改条件草案', en: 'Draft criteria changed' },
      zh: (p) => [`修改条件草案 ${p.set}`, `条件 ${p.code}`],
      en: (p) => [`Draft criteria ${p.set} changed`, `criterion ${p.code}`],
    },
  ),
  criterion_moved: event(
    { set: text, code: text, direction: text },
    {
      for: 'log',
      name: { zh: '调整条件草案的顺序', en: 'Draft criteria put in another order' },
      zh: (p) => [`调整条件草案 ${p.set} 的顺序`, `条件 ${p.code}`],
      en: (p) => [`Draft criteria ${p.set} put in another order`, `criterion ${p.code}`],
    },
  ),
  criterion_removed: event(
    { set: text, code: text },
    {
      for: 'log',
      name: { zh: '从条件草案删除一条', en: 'Criterion removed from a draft' },
      zh: (p) => [`从条件草案 ${p.set} 删除一条`, `条件 ${p.code}`],
      en: (p) => [`Criterion removed from draft ${p.set}`, p.code],
    },
  ),
  criteria_discarded: event(
    { set: text },
    {
      for: 'log',
      name: { zh: '删除条件草案', en: 'Draft criteria thrown away' },
      zh: (p) => `删除条件草案 ${p.set}`,
      en: (p) => `Draft criteria ${p.set} thrown away`,
    },
  ),
  criteria_published: event(
    { set: text, effectiveFrom: day, unasked: text.optional(), reason: text.optional() },
    {
      for: 'log',
      name: { zh: '公布条件', en: 'Criteria published' },
      zh: (p) => [
        `公布条件 ${p.set}`,
        `${p.effectiveFrom} 起施行${p.unasked ? `；${p.unasked} 没有人填：${p.reason ?? ''}` : ''}`,
      ],
      en: (p) => [
        `Criteria ${p.set} published`,
        `in force from ${p.effectiveFrom}${p.unasked ? `; nobody answers ${p.unasked}: ${p.reason ?? ''}` : ''}`,
      ],
    },
  ),
  criteria_retired: event(
    { set: text },
    {
      for: 'log',
      name: { zh: '停用条件', en: 'Criteria retired' },
      zh: (p) => `停用条件 ${p.set}`,
      en: (p) => `Criteria ${p.set} retired`,
    },
  ),
  criteria_subscription_confirmed: event(
    {},
    { for: 'log', zh: '有人订阅条件变更通知', en: 'Somebody subscribed to changes of the criteria' },
  ),
  criteria_subscription_ended: event(
    {},
    { for: 'log', zh: '有人退订条件变更通知', en: 'Somebody ended a subscription to the criteria' },
  ),
})
