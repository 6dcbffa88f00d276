import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

/** That a landing was closed after production, and opened again; on its history, the firm's timeline and the log. */
export const closingEvents = defineEvents({
  landing_closed: event(
    { ref: text, open: count, reason: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '落地项目办结', en: 'Landing closed' },
      zh: (p) =>
        p.open === 0
          ? '落地项目办结，承诺、卡点和问题都已了结'
          : [`落地项目办结，还有 ${p.open} 项承诺未到期`, p.reason],
      en: (p) =>
        p.open === 0
          ? 'Landing closed, with promises, blockers and findings settled'
          : [`Landing closed, promises still ahead: ${p.open}`, p.reason],
    },
  ),
  landing_reopened: event(
    { ref: text, reason: text, days: count },
    {
      for: 'all',
      shape: 'half',
      name: { zh: '落地项目重新打开', en: 'Landing opened again' },
      zh: (p) => [`办结 ${p.days} 天后重新打开落地项目`, p.reason],
      en: (p) => [`Landing opened again ${p.days} days after it was closed`, p.reason],
    },
  ),
})
