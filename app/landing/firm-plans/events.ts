import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { changeWords, CHANGED } from './change-words'
import { SUPPORT_KINDS, SUPPORT_REPLIES, WATCH_LEVELS } from './vocabulary'

const level = z.enum(WATCH_LEVELS.codes)
const kind = z.enum(SUPPORT_KINDS.codes)
const reply = z.enum(SUPPORT_REPLIES.codes)
const levelIn = (code: z.output<typeof level>, locale: Locale) => WATCH_LEVELS.words[locale][code]
const kindIn = (code: z.output<typeof kind>, locale: Locale) => SUPPORT_KINDS.words[locale][code]
const replyIn = (code: z.output<typeof reply>, locale: Locale) => SUPPORT_REPLIES.words[locale][code]
const Changes = z.array(z.object({ field: z.enum(CHANGED), before: text, after: text }))
const changed = (changes: z.output<typeof Changes>, locale: Locale) =>
  changes
    .map(({ field, before, after }) => `${changeWords[locale][field]} ${before} → ${after}`)
    .join(locale === 'zh' ? '；' : '; ')
const department = { department: text, departmentEn: text }

/** What happens under the plan of a key firm. */
export const firmPlanEvents = defineEvents({
  firm_plan_opened: event(
    { officer: text, leader: text, goals: text },
    {
      for: 'all',
      name: { zh: '建立一企一策', en: 'Firm plan opened' },
      zh: (p) => [`建立一企一策，${p.officer}包联，${p.leader}包抓`, p.goals],
      en: (p) => [`A plan of its own, looked after by ${p.officer}, led by ${p.leader}`, p.goals],
    },
  ),
  firm_plan_changed: event(
    { changes: Changes, reason: text },
    {
      for: 'all',
      name: { zh: '改一企一策', en: 'Firm plan changed' },
      zh: (p) => [`改一企一策：${p.reason}`, changed(p.changes, 'zh')],
      en: (p) => [`Its plan was changed: ${p.reason}`, changed(p.changes, 'en')],
    },
  ),
  firm_plan_ended: event(
    { outcome: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '结束一企一策', en: 'Firm plan ended' },
      zh: (p) => ['一企一策结束', p.outcome],
      en: (p) => ['Its plan ended', p.outcome],
    },
  ),
  firm_plan_rated: event(
    { rating: count, note: text },
    {
      for: 'all',
      name: { zh: '评价一企一策', en: 'Firm plan rated' },
      zh: (p) => [`企业给一企一策评 ${p.rating} 分`, p.note],
      en: (p) => [`The firm rated its plan ${p.rating} of 5`, p.note],
    },
  ),
  watch_noted: event(
    { what: text, level, review: day },
    {
      for: 'staff',
      name: { zh: '列入关注', en: 'Watch begun' },
      zh: (p) => `列入关注（${levelIn(p.level, 'zh')}），${p.review} 回看：${p.what}`,
      en: (p) =>
        `Watched (${levelIn(p.level, 'en').toLowerCase()}), to be looked at on ${p.review}: ${p.what}`,
    },
  ),
  watch_reviewed: event(
    { what: text, before: level, level, review: day, note: text },
    {
      for: 'staff',
      name: { zh: '回看关注事项', en: 'Watch reviewed' },
      zh: (p) => [
        `回看：${p.what}，${levelIn(p.before, 'zh')} → ${levelIn(p.level, 'zh')}，下次 ${p.review}`,
        p.note,
      ],
      en: (p) => [
        `Looked at again: ${p.what}, ${levelIn(p.before, 'en')} → ${levelIn(p.level, 'en')}, next on ${p.review}`,
        p.note,
      ],
    },
  ),
  watch_settled: event(
    { what: text, note: text },
    {
      for: 'staff',
      name: { zh: '解除关注', en: 'Watch settled' },
      zh: (p) => [`解除关注：${p.what}`, p.note],
      en: (p) => [`Settled: ${p.what}`, p.note],
    },
  ),
  firm_visited: event(
    { day, visitors: text, nextStep: text },
    {
      for: 'all',
      name: { zh: '走访企业', en: 'Firm visited' },
      zh: (p) => [`${p.day} 走访：${p.visitors}`, `下一步：${p.nextStep}`],
      en: (p) => [`Visited on ${p.day}: ${p.visitors}`, `Next: ${p.nextStep}`],
    },
  ),
  support_proposed: event(
    { kind, what: text },
    {
      for: 'all',
      name: { zh: '企业提出需求', en: 'Support asked for' },
      zh: (p) => [`企业提出需求：${kindIn(p.kind, 'zh')}`, p.what],
      en: (p) => [`The firm asks for support: ${kindIn(p.kind, 'en').toLowerCase()}`, p.what],
    },
  ),
  support_asked: event(
    { kind, what: text, ...department, due: day },
    {
      for: 'all',
      shape: 'theirs',
      name: { zh: '需求交部门', en: 'Support asked of a department' },
      zh: (p) => [`${kindIn(p.kind, 'zh')}需求交${p.department}，${p.due} 前答复`, p.what],
      en: (p) => [
        `${p.departmentEn} is asked for support (${kindIn(p.kind, 'en').toLowerCase()}), to answer by ${p.due}`,
        p.what,
      ],
    },
  ),
  support_withdrawn: event(
    { what: text, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤回需求', en: 'Support no longer asked' },
      zh: (p) => [`撤回需求：${p.what}`, p.reason],
      en: (p) => [`No longer asked: ${p.what}`, p.reason],
    },
  ),
  support_answered: event(
    { what: text, ...department, reply, answer: text },
    {
      for: 'all',
      name: { zh: '部门答复需求', en: 'Support answered' },
      zh: (p) => [`${p.department}答复“${p.what}”：${replyIn(p.reply, 'zh')}`, p.answer],
      en: (p) => [`${p.departmentEn} on “${p.what}”: ${replyIn(p.reply, 'en').toLowerCase()}`, p.answer],
    },
  ),
  support_rated: event(
    { what: text, rating: count, note: text },
    {
      for: 'all',
      name: { zh: '评价答复', en: 'Answer rated' },
      zh: (p) => [`企业给“${p.what}”的答复评 ${p.rating} 分`, p.note],
      en: (p) => [`The firm rated the answer to “${p.what}” ${p.rating} of 5`, p.note],
    },
  ),
})
