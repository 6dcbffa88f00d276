import { defineLetters } from '~/ground/letters/letter'

/** Letters about the incubator's returns of years and quarters, and to firms that have not reported one. */
export const returnLetters = defineLetters({
  return_handed_in: {
    to: ['director'],
    reach: 'choice',
    has: ['year', 'by', 'link'],
    needs: ['year', 'link'],
    zh: {
      when: '年度统计提交给主任核准时',
      subject: '{年度} 年度统计待核准',
      body: '{经手人}提交了孵化器 {年度} 年度统计，请核对后核准或退回：\n\n{链接}',
    },
    en: {
      when: 'when a yearly return is handed in',
      subject: 'The return of {year} waits for approval',
      body: '{by} has handed in the incubator’s return of {year}. Please check it, and approve it or send it back:\n\n{link}',
    },
  },
  return_approved: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['year', 'by', 'link'],
    needs: ['year', 'link'],
    zh: {
      when: '年度统计核准时',
      subject: '{年度} 年度统计已核准',
      body: '{经手人}核准了孵化器 {年度} 年度统计。请打印、签字盖章，把扫描件归档：\n\n{链接}',
    },
    en: {
      when: 'when a yearly return is approved',
      subject: 'The return of {year} is approved',
      body: '{by} has approved the incubator’s return of {year}. Please print it, have it signed and sealed, and file the scan:\n\n{link}',
    },
  },
  return_sent_back: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['year', 'by', 'reason', 'link'],
    needs: ['year', 'reason', 'link'],
    zh: {
      when: '年度统计退回时',
      subject: '{年度} 年度统计被退回',
      body: '{经手人}退回了孵化器 {年度} 年度统计：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a yearly return is sent back',
      subject: 'The return of {year} was sent back',
      body: '{by} has sent the incubator’s return of {year} back: {reason}\n\n{link}',
    },
  },
  figures_due: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'year', 'due', 'link'],
    needs: ['year', 'due', 'link'],
    zh: {
      when: '企业还没有填年度数时',
      subject: '请在{截止日}前填{企业} {年度} 年的年度数',
      body: '{企业}还没有填 {年度} 年的收入、研发支出、缴税和人数，请在{截止日}前填好。一年只填一次，年度统计、毕业考核和政策兑现都用这一份：\n\n{链接}',
    },
    en: {
      when: 'when a firm has not reported a year yet',
      subject: '{firm}: figures of {year} are due on {due}',
      body: 'Revenue, R&D spending, tax and staff of {firm} in {year} are still missing. Please give them by {due}. They are asked once a year: the yearly return, graduation and support all read the same figures:\n\n{link}',
    },
  },
  figures_late: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'year', 'due', 'link'],
    needs: ['year', 'due', 'link'],
    zh: {
      when: '企业的年度数逾期时',
      subject: '{企业} {年度} 年的年度数已逾期',
      body: '{企业} {年度} 年的年度数应在{截止日}前填好，现在还没有。没有这份数，孵化器的年度统计报不完整，请尽快填：\n\n{链接}',
    },
    en: {
      when: 'when the figures of a firm are late',
      subject: '{firm}: figures of {year} are late',
      body: 'Figures of {firm} for {year} were due on {due} and are still missing. The incubator’s return is incomplete without them; please give them soon:\n\n{link}',
    },
  },
  quarter_return_handed_in: {
    to: ['director'],
    reach: 'choice',
    has: ['quarter', 'by', 'link'],
    needs: ['quarter', 'link'],
    zh: {
      when: '季度统计提交给主任核准时',
      subject: '{季度}统计待核准',
      body: '{经手人}提交了孵化器{季度}的统计，请核对后核准或退回：\n\n{链接}',
    },
    en: {
      when: 'when a quarterly return is handed in',
      subject: 'The return of {quarter} waits for approval',
      body: '{by} has handed in the incubator’s return of {quarter}. Please check it, and approve it or send it back:\n\n{link}',
    },
  },
  quarter_return_approved: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['quarter', 'by', 'link'],
    needs: ['quarter', 'link'],
    zh: {
      when: '季度统计核准时',
      subject: '{季度}统计已核准',
      body: '{经手人}核准了孵化器{季度}的统计。请打印、签字盖章，把扫描件归档：\n\n{链接}',
    },
    en: {
      when: 'when a quarterly return is approved',
      subject: 'The return of {quarter} is approved',
      body: '{by} has approved the incubator’s return of {quarter}. Please print it, have it signed and sealed, and file the scan:\n\n{link}',
    },
  },
  quarter_return_sent_back: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['quarter', 'by', 'reason', 'link'],
    needs: ['quarter', 'reason', 'link'],
    zh: {
      when: '季度统计退回时',
      subject: '{季度}统计被退回',
      body: '{经手人}退回了孵化器{季度}的统计：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a quarterly return is sent back',
      subject: 'The return of {quarter} was sent back',
      body: '{by} has sent the incubator’s return of {quarter} back: {reason}\n\n{link}',
    },
  },
  quarter_figures_due: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'quarter', 'due', 'link'],
    needs: ['quarter', 'due', 'link'],
    zh: {
      when: '企业还没有填季度数时',
      subject: '请在{截止日}前填{企业}{季度}的季度数',
      body: '{企业}{季度}的收入、研发支出、缴税和人数还没有填全，请在{截止日}前填好。四个季度填齐后，年度数自动合计，不用再填：\n\n{链接}',
    },
    en: {
      when: 'when a firm has not reported a quarter yet',
      subject: '{firm}: figures of {quarter} are due on {due}',
      body: 'Revenue, R&D spending, tax or staff of {firm} in {quarter} are still missing. Please give them by {due}. Once all four quarters are given, the year is their sum and is not asked again:\n\n{link}',
    },
  },
  quarter_figures_late: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'quarter', 'due', 'link'],
    needs: ['quarter', 'due', 'link'],
    zh: {
      when: '企业的季度数逾期时',
      subject: '{企业}{季度}的季度数已逾期',
      body: '{企业}{季度}的季度数应在{截止日}前填好，现在还没有填全。没有这份数，孵化器的季度统计报不完整，请尽快填：\n\n{链接}',
    },
    en: {
      when: 'when the figures of a quarter are late',
      subject: '{firm}: figures of {quarter} are late',
      body: 'Figures of {firm} for {quarter} were due on {due} and are still missing. The incubator’s return is incomplete without them; please give them soon:\n\n{link}',
    },
  },
})
