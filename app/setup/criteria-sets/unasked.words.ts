import { defineWords } from '~/shared/words'

/** What staff read where forms and criteria do not fit each other. */
export const unaskedWords = defineWords({
  line: (where: string, rule: string, facts: string) => [
    `${where}：${rule}（没有人填：${facts}）`,
    `${where}: ${rule} (nobody answers: ${facts})`,
  ],
  tracks: {
    A: ['甲类', 'track A'],
    B: ['乙类', 'track B'],
  },
  join: ['、', ', '],
  reason: ['仍要公布的理由', 'Why publish in spite of this'],
  reasonHint: ['至少 10 个字，记入事件记录。', 'At least 10 characters; it goes into the log.'],
})
