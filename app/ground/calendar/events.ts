import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

const WHAT = {
  zh: {
    correction: '补正截止日',
    agreement: '签协议截止日',
    public_notice: '公示截止日',
    review: '评审截止日',
    answer: '专家答复截止日',
  },
  en: {
    correction: 'correction due',
    agreement: 'signature due',
    public_notice: 'public notice ends',
    review: 'review due',
    answer: "expert's answer due",
  },
}

/** What the log says of the calendar. */
export const calendarEvents = defineEvents({
  holidays_entered: event(
    { year: count, number: text, reason: text, version: count, moved: count },
    {
      for: 'log',
      name: { zh: '登记放假安排', en: 'Holidays entered' },
      zh: (p) => [`登记 ${p.year} 年放假安排（${p.number}），${p.moved} 个截止日顺延`, p.reason],
      en: (p) => [`Holidays of ${p.year} entered (${p.number}), ${p.moved} deadlines moved`, p.reason],
    },
  ),
  deadline_moved: event(
    {
      ref: text,
      from: day,
      to: day,
      what: z.enum(['correction', 'agreement', 'public_notice', 'review', 'answer']),
    },
    {
      for: 'staff',
      name: { zh: '截止日因放假顺延', en: 'Deadline moved by holidays' },
      zh: (p) => `${WHAT.zh[p.what]}由 ${p.from} 改为 ${p.to}（放假安排公布）`,
      en: (p) => `${WHAT.en[p.what]}: ${p.to} instead of ${p.from} (holidays published)`,
    },
  ),
})
