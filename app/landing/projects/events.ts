import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { BLOCKER_SIDES } from './stages'
import { factInWords, sideInWords, stageInWords, valueInWords } from './words'

type Change = { stage: string; from: string | null; to: string | null }

/** 注册 2027-01-31 → 2027-03-01, for each day a new plan moved. */
const moved = (changes: readonly Change[], locale: Locale) =>
  changes
    .map(({ stage, from, to }) => `${stageInWords(stage, locale)} ${from ?? '—'} → ${to ?? '—'}`)
    .join(locale === 'zh' ? '，' : ', ')
/** 投资 4200 万元 → 5000 万元, for each fact that changed. */
const changed = (changes: readonly { field: string; from: string; to: string }[], locale: Locale) =>
  changes
    .map(
      ({ field, from, to }) =>
        `${factInWords(field, locale)} ${valueInWords(field, from, locale)} → ${valueInWords(field, to, locale)}`,
    )
    .join(locale === 'zh' ? '，' : ', ')
const joined = (...some: string[]) => some.filter((one) => one !== '').join(' · ')

/** What happens to a landing, on the firm's timeline, the project's history and the log. */
export const landingEvents = defineEvents({
  landing_started: event(
    {
      ref: text,
      park: text,
      parkEn: text,
      investment: text,
      premises: text,
      plan: z.record(text, day),
    },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '登记落地项目', en: 'Landing project started' },
      zh: (p) => [`登记落地项目 ${p.ref}`, p.park],
      en: (p) => [`Landing project ${p.ref} started`, p.parkEn],
    },
  ),
  landing_stage_reached: event(
    {
      ref: text,
      stage: text,
      day,
      proof: text.nullable(),
      note: text,
      landedName: text.optional(),
      landedUscc: text.optional(),
      usccReason: text.nullish(),
      openZh: text.optional(),
      openEn: text.optional(),
      openReason: text.optional(),
    },
    {
      for: 'all',
      name: { zh: '落地进度', en: 'Landing stage reached' },
      zh: (p) => [
        `落地：${stageInWords(p.stage, 'zh')}（${p.day}）`,
        joined(p.landedName ?? '', p.note, p.openZh ? `未办完：${p.openZh}（${p.openReason ?? ''}）` : ''),
      ],
      en: (p) => [
        `Landing: ${stageInWords(p.stage, 'en')} (${p.day})`,
        joined(p.landedName ?? '', p.note, p.openEn ? `still open: ${p.openEn} (${p.openReason ?? ''})` : ''),
      ],
    },
  ),
  landing_channel_ended: event(
    { ref: text, stage: text, days: count },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '绿色通道到投产为止', en: 'Green channel ended by production' },
      zh: (p) => `到“${stageInWords(p.stage, 'zh')}”，绿色通道结束，历时 ${p.days} 天`,
      en: (p) => `“${stageInWords(p.stage, 'en')}” reached: the green channel ended after ${p.days} days`,
    },
  ),
  landing_replanned: event(
    {
      ref: text,
      reason: text,
      changes: z.array(z.object({ stage: text, from: day.nullable(), to: day.nullable() })),
    },
    {
      for: 'all',
      shape: 'ring',
      name: { zh: '落地改计划', en: 'Landing replanned' },
      zh: (p) => [`落地改计划：${moved(p.changes, 'zh')}`, p.reason],
      en: (p) => [`Landing replanned: ${moved(p.changes, 'en')}`, p.reason],
    },
  ),
  landing_changed: event(
    { ref: text, reason: text, changes: z.array(z.object({ field: text, from: text, to: text })) },
    {
      for: 'all',
      shape: 'ring',
      name: { zh: '落地项目改资料', en: 'Landing project changed' },
      zh: (p) => [`改落地项目：${changed(p.changes, 'zh')}`, p.reason],
      en: (p) => [`Landing project changed: ${changed(p.changes, 'en')}`, p.reason],
    },
  ),
  landing_blocked: event(
    {
      ref: text,
      blocker: text,
      side: z.enum(BLOCKER_SIDES).optional(),
      since: day,
      until: day.optional(),
      nextStep: text,
      ownerId: text,
    },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '落地卡住', en: 'Landing held up' },
      zh: (p) => [
        `落地卡住：${p.blocker}`,
        joined(
          sideInWords(p.side, 'zh'),
          `${p.since} 起`,
          p.until ? `${p.until} 前解决` : '',
          `下一步：${p.nextStep}`,
        ),
      ],
      en: (p) => [
        `Landing held up: ${p.blocker}`,
        joined(
          sideInWords(p.side, 'en'),
          `since ${p.since}`,
          p.until ? `to be gone by ${p.until}` : '',
          `next: ${p.nextStep}`,
        ),
      ],
    },
  ),
  landing_unblocked: event(
    { ref: text, blocker: text, note: text, nextStep: text, days: count },
    {
      for: 'all',
      name: { zh: '卡点解决', en: 'Blocker gone' },
      zh: (p) => [`卡点解决，历时 ${p.days} 天：${p.blocker}`, p.note],
      en: (p) => [`Blocker gone after ${p.days} days: ${p.blocker}`, p.note],
    },
  ),
  landing_stage_undone: event(
    { ref: text, stage: text, day: day.nullable(), to: text, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '撤销落地阶段', en: 'Landing stage taken back' },
      zh: (p) => [
        `撤销“${stageInWords(p.stage, 'zh')}”，回到“${stageInWords(p.to, 'zh')}”`,
        joined(p.day ? `原记 ${p.day}` : '', p.reason),
      ],
      en: (p) => [
        `Took “${stageInWords(p.stage, 'en')}” back to “${stageInWords(p.to, 'en')}”`,
        joined(p.day ? `was ${p.day}` : '', p.reason),
      ],
    },
  ),
  landing_dropped: event(
    { ref: text, reason: text, stage: text, closedOn: day.optional() },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '终止落地项目', en: 'Landing project dropped' },
      zh: (p) => [
        p.closedOn ? `停产，结束落地项目 ${p.ref}（${p.closedOn}）` : `终止落地项目 ${p.ref}`,
        p.reason,
      ],
      en: (p) => [
        p.closedOn
          ? `Production closed, landing project ${p.ref} ended (${p.closedOn})`
          : `Landing project ${p.ref} dropped`,
        p.reason,
      ],
    },
  ),
})
