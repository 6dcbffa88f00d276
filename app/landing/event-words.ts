import type { Locale } from '../shared/words'
import { stageInWords } from './words'

type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = {
  zh: (p: Payload) => Said
  en: (p: Payload) => Said
  for: 'all' | 'staff' | 'log'
  shape?: 'dot' | 'ring' | 'half' | 'no' | 'ended'
}

const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const line = (title: string, ...details: string[]): Said => {
  const detail = details.filter(Boolean).join(' · ')
  return detail ? { title, detail } : { title }
}
const stage = (p: Payload, locale: Locale) => stageInWords(t(p, 'stage'), locale)

/** 注册 2027-01-31 → 2027-03-01, for each day a new plan moved. */
function moved(payload: Payload, locale: Locale): string {
  const changes = Array.isArray(payload.changes) ? (payload.changes as Payload[]) : []
  return changes
    .map((change) => `${stage(change, locale)} ${t(change, 'from') || '—'} → ${t(change, 'to') || '—'}`)
    .join(locale === 'zh' ? '，' : ', ')
}

/** What each event of a landing says, on the firm's timeline, the project's history and the log. */
export const landingEventWords: Record<string, EventWord> = {
  landing_started: {
    for: 'all',
    shape: 'half',
    zh: (p) => line(`登记落地项目 ${t(p, 'ref')}`, t(p, 'park')),
    en: (p) => line(`Landing project ${t(p, 'ref')} started`, t(p, 'parkEn')),
  },
  landing_stage_reached: {
    for: 'all',
    zh: (p) => line(`落地：${stage(p, 'zh')}（${t(p, 'day')}）`, t(p, 'landedName'), t(p, 'note')),
    en: (p) => line(`Landing: ${stage(p, 'en')} (${t(p, 'day')})`, t(p, 'landedName'), t(p, 'note')),
  },
  landing_replanned: {
    for: 'all',
    shape: 'ring',
    zh: (p) => line(`落地改计划：${moved(p, 'zh')}`, t(p, 'reason')),
    en: (p) => line(`Landing replanned: ${moved(p, 'en')}`, t(p, 'reason')),
  },
  landing_blocked: {
    for: 'all',
    shape: 'no',
    zh: (p) => line(`落地卡住：${t(p, 'blocker')}`, `${t(p, 'since')} 起`, `下一步：${t(p, 'nextStep')}`),
    en: (p) =>
      line(`Landing held up: ${t(p, 'blocker')}`, `since ${t(p, 'since')}`, `next: ${t(p, 'nextStep')}`),
  },
  landing_unblocked: {
    for: 'all',
    zh: (p) => line(`卡点解决，历时 ${t(p, 'days')} 天：${t(p, 'blocker')}`, t(p, 'note')),
    en: (p) => line(`Blocker gone after ${t(p, 'days')} days: ${t(p, 'blocker')}`, t(p, 'note')),
  },
  landing_dropped: {
    for: 'all',
    shape: 'ended',
    zh: (p) => line(`终止落地项目 ${t(p, 'ref')}`, t(p, 'reason')),
    en: (p) => line(`Landing project ${t(p, 'ref')} dropped`, t(p, 'reason')),
  },
}
