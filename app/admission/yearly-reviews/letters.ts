import { defineLetters } from '~/ground/letters/letter'

/** Letters about the yearly review of a firm and its second look. */
export const yearlyReviewLetters = defineLetters({
  year_reviewed: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'from', 'until', 'grade', 'note'],
    needs: ['grade'],
    zh: {
      when: '年度考核合格或优秀时',
      subject: '{企业} 年度考核：{等次}',
      body: '{起始日} 至 {结束日} 的年度考核等次为{等次}。\n\n考核意见：{说明}',
    },
    en: {
      when: 'when a year in residence is graded as passed or excellent',
      subject: 'Yearly review of {firm}: {grade}',
      body: 'The year from {from} to {until} was graded: {grade}.\n\nWhat was found: {note}',
    },
  },
  year_failed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'from', 'until', 'note', 'items', 'due'],
    needs: ['items', 'due'],
    zh: {
      when: '年度考核不合格时',
      subject: '{企业} 年度考核不合格，请在 {截止日} 前整改',
      body: '{起始日} 至 {结束日} 的年度考核不合格，给予黄牌。\n\n考核意见：{说明}\n\n整改要求：\n{补正事项}\n\n请在 {截止日} 前整改，之后运营部来复查；复查未改好的，按入孵协议办理退出。',
    },
    en: {
      when: 'when a year in residence is graded as failed',
      subject: '{firm}: the year was graded as failed; put it right by {due}',
      body: 'The year from {from} to {until} was graded as failed; the firm has a yellow card.\n\nWhat was found: {note}\n\nTo be put right:\n{items}\n\nPlease do so by {due}; then the incubator looks again. What is not put right leads to leaving under the agreement.',
    },
  },
  year_cured: {
    to: ['founder'],
    reach: 'choice',
    has: ['firm', 'note'],
    needs: ['note'],
    zh: {
      when: '年度考核复查已改好时',
      subject: '{企业} 年度考核复查：已改好',
      body: '复查认为已经改好，黄牌撤销。\n\n复查情况：{说明}',
    },
    en: {
      when: 'when a failed year has been put right',
      subject: '{firm}: the yearly review was put right',
      body: 'On the second look it was put right; the yellow card is taken back.\n\nHow it stands: {note}',
    },
  },
  year_not_cured: {
    to: ['founder'],
    reach: 'at_once',
    has: ['firm', 'note'],
    needs: ['note'],
    zh: {
      when: '年度考核复查未改好时',
      subject: '{企业} 年度考核复查：未改好',
      body: '整改期已满，复查认为没有改好。\n\n复查情况：{说明}\n\n运营部会与您联系去留。',
    },
    en: {
      when: 'when a failed year has not been put right',
      subject: '{firm}: the yearly review was not put right',
      body: 'The days to put it right are over, and on the second look it was not.\n\nHow it stands: {note}\n\nThe incubator will talk to you about what follows.',
    },
  },
})
