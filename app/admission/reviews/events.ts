import { z } from 'zod'
import { defineEvents, event, text } from '~/ground/audit/catalogue'

const stepBack = { reviewId: text, reason: text, alternate: z.boolean() }

/** What experts do with a file; on the firm's timeline without their names, and nowhere with a score. */
export const reviewEvents = defineEvents({
  review_submitted: event(
    { reviewId: text },
    {
      for: 'staff',
      zh: '一位专家交评',
      en: 'An expert has scored',
      page: { zh: '提交评审', en: 'Review submitted' },
    },
  ),
  review_recused: event(stepBack, {
    for: 'staff',
    zh: '一位专家回避',
    en: 'An expert stood aside',
    page: { shape: 'ended', zh: '回避评审', en: 'Recused from the review' },
  }),
  review_abstained: event(stepBack, {
    for: 'staff',
    zh: '一位专家弃权',
    en: 'An expert abstained',
    page: { shape: 'ended', zh: '评审弃权', en: 'Abstained from the review' },
  }),
  review_response_given: event(
    { reviewId: text, agrees: z.boolean() },
    {
      for: 'staff',
      name: { zh: '专家回应另一份评审', en: 'Expert answered another review' },
      zh: (p) => (p.agrees ? '一位专家同意另一份评审' : '一位专家不同意另一份评审'),
      en: (p) => (p.agrees ? 'An expert agreed with a review' : 'An expert disagreed with a review'),
      page: {
        zh: (p) => (p.agrees ? '同意另一份评审' : '不同意另一份评审'),
        en: (p) => (p.agrees ? 'Agreed with a review' : 'Disagreed with a review'),
      },
    },
  ),
})
