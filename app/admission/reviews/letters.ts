import { defineLetters } from '~/ground/letters/letter'

/** The letter to an expert about what became of the application. */
export const reviewLetters = defineLetters({
  review_outcome: {
    to: ['expert'],
    reach: 'choice',
    has: ['ref', 'firm', 'outcome', 'advice', 'link'],
    needs: ['outcome'],
    zh: {
      when: '公布决定时，写给评过的专家',
      subject: '您评审的 {编号}：{决定}',
      body: '您评审过的{企业}（{编号}）已有决定：{决定}。您当时的建议：{您的建议}。谢谢您的评审。\n\n{链接}',
    },
    en: {
      when: 'when a decision is published, to the experts who reviewed',
      subject: '{ref}, which you reviewed: {outcome}',
      body: '{firm} ({ref}), which you reviewed, has been decided: {outcome}. Your advice was: {your advice}. Thank you for your review.\n\n{link}',
    },
  },
})
