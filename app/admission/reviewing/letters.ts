import { defineLetters } from '~/ground/letters/letter'

/** Letters to officers and directors as reviews come in or experts step back. */
export const reviewingLetters = defineLetters({
  review_recused: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['expert', 'ref', 'firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '专家回避时',
      subject: '{专家}回避 {编号}',
      body: '{专家}不参加{企业}的评审，理由：{理由}\n\n需要时请补派专家：\n{链接}',
    },
    en: {
      when: 'when an expert steps aside',
      subject: '{expert} recused from {ref}',
      body: '{expert} will not review {firm}. Reason: {reason}\n\nAsk another expert if needed:\n{link}',
    },
  },
  review_abstained: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['expert', 'ref', 'firm', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '专家弃权时',
      subject: '{专家}对 {编号} 弃权',
      body: '{专家}不给{企业}打分，不是因为有利害关系，理由：{理由}\n\n需要时请补派专家：\n{链接}',
    },
    en: {
      when: 'when an expert abstains',
      subject: '{expert} abstained on {ref}',
      body: '{expert} will not score {firm}, though not for any interest in it. Reason: {reason}\n\nAsk another expert if needed:\n{link}',
    },
  },
  reviews_in: {
    to: ['director'],
    reach: 'choice',
    has: ['ref', 'firm', 'count', 'link', 'due'],
    needs: ['due', 'link'],
    zh: {
      when: '评审收齐时',
      subject: '{编号} 评审收齐，请决定',
      body: '{企业}的 {数量} 份评审已收齐。请不晚于{截止日}决定。\n\n{链接}',
    },
    en: {
      when: 'when the last review is in',
      subject: '{ref}: all reviews are in, please decide',
      body: 'All {count} reviews of {firm} are in. Please decide by {due}.\n\n{link}',
    },
  },
})
