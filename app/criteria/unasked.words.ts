import { defineWords } from '~/shared/words'

/** What staff read where forms and criteria do not fit each other. */
export const unaskedWords = defineWords(
  {
    line: (where: string, rule: string, facts: string) => `${where}：${rule}（没有人填：${facts}）`,
    tracks: { A: '甲类', B: '乙类' },
    join: '、',
    reason: '仍要公布的理由',
    reasonHint: '至少 10 个字，记入事件记录。',
  },
  {
    line: (where, rule, facts) => `${where}: ${rule} (nobody answers: ${facts})`,
    tracks: { A: 'track A', B: 'track B' },
    join: ', ',
    reason: 'Why publish in spite of this',
    reasonHint: 'At least 10 characters; it goes into the log.',
  },
)
