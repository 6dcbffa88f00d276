import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import type { Locale } from '~/shared/words'
import { REPLIES } from './vocabulary'

const said = (code: string, locale: Locale) => (REPLIES.has(code) ? REPLIES.words[locale][code] : code)

/** What departments are asked and answer, on the project's history and the log. */
export const askEvents = defineEvents({
  department_asked: event(
    { ref: text, department: text, departmentEn: text, question: text, due: day },
    {
      for: 'all',
      shape: 'theirs',
      name: { zh: '交部门答复', en: 'Department asked' },
      zh: (p) => [`请${p.department}在 ${p.due} 前答复`, p.question],
      en: (p) => [`Asked ${p.departmentEn}, to answer by ${p.due}`, p.question],
    },
  ),
  department_ask_withdrawn: event(
    { ref: text, department: text, departmentEn: text, question: text },
    {
      for: 'all',
      shape: 'ended',
      name: { zh: '收回交部门的事', en: 'Ask of a department withdrawn' },
      zh: (p) => [`不再请${p.department}答复`, p.question],
      en: (p) => [`${p.departmentEn} is no longer asked`, p.question],
    },
  ),
  department_answered: event(
    { ref: text, department: text, departmentEn: text, reply: text, answer: text, due: day.optional() },
    {
      for: 'all',
      name: { zh: '部门答复', en: 'Department answered' },
      zh: (p) => [`${p.department}答复：${said(p.reply, 'zh')}${p.due ? `，到 ${p.due}` : ''}`, p.answer],
      en: (p) => [
        `${p.departmentEn} answered: ${said(p.reply, 'en').toLowerCase()}${p.due ? `, until ${p.due}` : ''}`,
        p.answer,
      ],
    },
  ),
})
