import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const closed = { month: text, figures: z.array(text) }

/** What happens to the months of a plan. */
export const monthEvents = defineEvents({
  month_closed: event(closed, {
    for: 'log',
    name: { zh: '月度关账', en: 'Month closed' },
    zh: (p) => [`${p.month} 关账`, p.figures.join(', ')],
    en: (p) => [`${p.month} closed`, p.figures.join(', ')],
  }),
  month_reopened: event(
    { month: text, reason: text },
    {
      for: 'log',
      name: { zh: '撤销关账', en: 'Month opened again' },
      zh: (p) => [`撤销 ${p.month} 的关账`, p.reason],
      en: (p) => [`${p.month} opened again`, p.reason],
    },
  ),
})
