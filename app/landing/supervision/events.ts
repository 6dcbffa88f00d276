import { day, defineEvents, event, text, count } from '~/ground/audit/catalogue'
import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import type { Locale } from '~/shared/words'

const levelOf = (code: string, locale: Locale) =>
  LISTED_LEVELS.has(code) ? LISTED_LEVELS.words[locale][code] : code

/** What puts a landing before others, on the project's history, the firm's timeline and the log. */
export const supervisionEvents = defineEvents({
  project_listed: event(
    { ref: text, level: text, reason: text, leader: text, ends: text, due: day },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '挂牌督办', en: 'Listed for supervision' },
      zh: (p) => [
        `挂牌督办（${levelOf(p.level, 'zh')}），${p.due} 前销号`,
        `${p.reason}；包抓领导：${p.leader}；销号条件：${p.ends}`,
      ],
      en: (p) => [
        `Listed for supervision (${levelOf(p.level, 'en')}), to be off by ${p.due}`,
        `${p.reason}; leader in charge: ${p.leader}; off once: ${p.ends}`,
      ],
    },
  ),
  project_unlisted: event(
    { ref: text, level: text, result: text, days: count },
    {
      for: 'all',
      name: { zh: '督办销号', en: 'Taken off supervision' },
      zh: (p) => [`督办销号，历时 ${p.days} 天`, p.result],
      en: (p) => [`Taken off supervision after ${p.days} days`, p.result],
    },
  ),
  green_channel_opened: event(
    { ref: text, reason: text, percent: count },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '开通绿色通道', en: 'Green channel opened' },
      zh: (p) => [`开通绿色通道：剩余时限按 ${p.percent}% 计`, p.reason],
      en: (p) => [`Green channel opened: what is left counts to ${p.percent}%`, p.reason],
    },
  ),
  green_channel_closed: event(
    { ref: text, reason: text, days: count },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '关闭绿色通道', en: 'Green channel closed' },
      zh: (p) => [`关闭绿色通道，历时 ${p.days} 天`, p.reason],
      en: (p) => [`Green channel closed after ${p.days} days`, p.reason],
    },
  ),
})
