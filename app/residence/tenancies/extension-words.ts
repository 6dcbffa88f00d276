import { defineWords } from '~/shared/words'

/** Extending the term of a firm: its rule in a sentence, and its page. */
export const extensionWords = defineWords({
  never: ['不延期', 'none'],
  by: {
    director: ['主任', 'the director'],
    officer: ['运营专员或主任', 'an officer or the director'],
  },
  groundJoin: ['；', '; '],
  rule: (times: number, months: number, grounds: string, by: string) => [
    `期满前可延期 ${times} 次，每次至多 ${months} 个月，须有下列情形之一：${grounds}；由${by}决定`,
    `before its end up to ${times} ${times === 1 ? 'time' : 'times'}, by ${months} months at most each time, where one of these is so: ${grounds}; ${by} decides`,
  ],
  title: ['延长孵化期', 'Extend the term'],
  lead: (rule: string, used: number) => [
    `按入驻那天的规则：${rule}。已延 ${used} 次。`,
    `By the rules of the day it moved in: ${rule}. Extended ${used} ${used === 1 ? 'time' : 'times'} so far.`,
  ],
  endsNow: (day: string) => [`现在到 ${day}`, `It ends on ${day} now`],
  months: ['延长', 'Extended by'],
  monthsUnit: ['个月', 'months'],
  ground: ['情形', 'Ground'],
  note: ['说明', 'Explanation'],
  noteHint: [
    '写明情况和依据，企业会在信中读到',
    'What is the case and on what it rests; the firm reads it in its letter',
  ],
  send: (firm: string) => [`延长${firm}的孵化期`, `Extend the term of ${firm}`],
  refusal: {
    not_in_residence: ['这家企业没有正在进行的孵化期。', 'This firm has no term that is running.'],
    never_extended: [
      '按它入驻那天的规则，孵化期不能延长。',
      'By the rules of the day it moved in, its term is not extended.',
    ],
    wrong_role: [
      '按它入驻那天的规则，由主任决定延期。',
      'By the rules of the day it moved in, the director extends.',
    ],
    all_used: ['按规则可延的次数已经用完。', 'It has been extended as often as the rules allow.'],
    too_early: (day: string) => [
      `还太早，${day} 起才能延期。`,
      `It is too early: the term can be extended from ${day} on.`,
    ],
    too_long: (months: number) => [`每次至多 ${months} 个月`, `At most ${months} months each time`],
    ground_unknown: ['请选一种情形', 'Choose a ground'],
    over: [
      '孵化期已满，不能再延；请办毕业或退出。',
      'The term is over and cannot be extended: graduate, or leave.',
    ],
    changed_meanwhile: [
      '刚有同事改动过，这次没有保存。',
      'A colleague changed it just now; nothing was saved.',
    ],
  },
  errors: {
    required: ['请填写', 'Please fill this in'],
    months_wrong: ['请填整数', 'Please enter a whole number'],
    too_short: ['至少 5 个字', 'At least 5 characters'],
    too_long: ['最多 500 字', 'At most 500 characters'],
  },
})
