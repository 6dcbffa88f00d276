import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { quarterInWords } from '~/landing/quarters/words'

/** What a firm in residence reports of a quarter. */
export const quarterFiguresEvents = defineEvents({
  quarter_figures_reported: event(
    {
      quarter: text,
      version: count,
      revenueYuan: text.nullable(),
      rdYuan: text,
      taxYuan: text.nullable(),
      staff: count.nullable(),
      rdStaff: count,
      doubt: text,
      reason: text,
    },
    {
      for: 'all',
      name: { zh: '上报季度数', en: 'Quarterly figures reported' },
      zh: (p) => [
        `${p.version > 1 ? '更正' : '上报'}${quarterInWords(p.quarter, 'zh')}数字`,
        [p.reason, p.doubt].filter(Boolean).join('；'),
      ],
      en: (p) => [
        `Figures of ${quarterInWords(p.quarter, 'en')} ${p.version > 1 ? 'corrected' : 'reported'}`,
        [p.reason, p.doubt].filter(Boolean).join('; '),
      ],
    },
  ),
})
