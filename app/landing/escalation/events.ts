import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { LEVELS, type Level } from './late'
import { escalationWords } from './words'

const levelIn = (level: string, locale: Locale) =>
  LEVELS.some((one) => one === level) ? escalationWords[locale].to[level as Level] : level

/** To whom a stalled step of a landing went, on the project's history and the log. */
export const escalationEvents = defineEvents({
  landing_step_escalated: event(
    {
      ref: text,
      level: text,
      matter: text,
      matterEn: text,
      due: day,
      days: count,
      person: text,
      office: text,
      officeEn: text,
    },
    {
      for: 'staff',
      shape: 'late',
      name: { zh: '停滞升级', en: 'Stalled step raised' },
      zh: (p) => [
        `${p.matter}，过期 ${p.days} 个工作日，已告知${levelIn(p.level, 'zh')}`,
        [p.office, p.person].filter(Boolean).join(' '),
      ],
      en: (p) => [
        `${p.matterEn}, ${p.days} working days overdue: ${levelIn(p.level, 'en')} told`,
        [p.officeEn, p.person].filter(Boolean).join(', '),
      ],
    },
  ),
})
