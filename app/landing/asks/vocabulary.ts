import { vocabulary } from '~/shared/vocabulary'

/** Where a matter stands that a department was asked to see to. */
export const ASK_STATES = vocabulary({
  open: ['待答复', 'Open', 'mine'],
  answered: ['已答复', 'Answered', 'yes'],
  withdrawn: ['已收回', 'Taken back', 'ended'],
})

/** The two lists of a department: what waits, and what is closed. */
export const ASK_LISTS = ['open', 'closed'] as const
export type AskList = (typeof ASK_LISTS)[number]

/** What a department says. */
export const REPLIES = vocabulary({
  done: ['已办好', 'Done'],
  later: ['还要些时间', 'More time is needed'],
  not_ours: ['不归我们管', 'Not ours'],
})
