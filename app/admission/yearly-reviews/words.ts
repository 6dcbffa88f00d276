import type { Detail } from '~/mechanism/sentences'
import { defineWords } from '~/shared/words'
import { REVIEW_GRADES, SECOND_LOOKS } from './vocabulary'

/** What the yearly review of a firm against its agreement says. */
export const yearlyReviewWords = defineWords({
  title: ['年度考核', 'Yearly review'],
  second: ['年度考核复查', 'Second look at a year'],
  lead: (year: number, from: string, until: string) => [
    `对照入孵协议考核第 ${year} 年，${from} 至 ${until}。企业会收到信`,
    `Year ${year}, ${from} to ${until}, held against the agreement. The firm is written to`,
  ],
  secondLead: (cureBy: string) => [
    `整改期到 ${cureBy}。企业会收到信`,
    `It had until ${cureBy}. The firm is written to`,
  ],
  none: ['现在没有要考核的年度。', 'No year is to be graded now.'],
  nothingOpen: ['没有待复查的考核。', 'Nothing is to be looked at again.'],
  agreement: ['入孵协议', 'Agreement'],
  signed: (day: string, months: number) => [
    `${day} 签订，${months} 个月`,
    `signed on ${day}, ${months} months`,
  ],
  unsigned: ['没有签字记录', 'no signature on record'],
  figures: ['年度数据', 'Yearly figures'],
  figuresNone: ['没有填报', 'none reported'],
  records: ['本年记录', 'Records of the year'],
  evidence: ['本年核准的证据', 'Evidence of the year'],
  items: (n: number) => [`${n} 条`, String(n)],
  account: ['房租账', 'Rent account'],
  grade: ['等次', 'Grade'],
  grades: REVIEW_GRADES.pairs,
  note: ['考核意见', 'What was found'],
  noteHint: ['企业会在信中读到', 'The firm reads it in its letter'],
  cure: ['整改要求', 'What is to be put right'],
  cureHint: (days: number) => [
    `不合格时填，逐条写明。企业有 ${days} 天整改，之后复查`,
    `For a failed year, each point. The firm has ${days} days, then it is looked at again`,
  ],
  send: ['记下考核', 'Put the grade on record'],
  outcome: ['复查结果', 'What was found'],
  looks: SECOND_LOOKS.pairs,
  found: ['复查情况', 'How it stands'],
  sendSecond: ['记下复查', 'Put it on record'],
  yearOf: (year: number, from: string, until: string) => [
    `第 ${year} 年 · ${from} 至 ${until}`,
    `Year ${year} · ${from} to ${until}`,
  ],
  gradedBy: (day: string, name: string) => [`${day}，${name}`, `${day}, ${name}`],
  yellow: ['黄牌', 'Yellow card'],
  cureUntil: (day: string) => [`${day} 前整改`, `To be put right by ${day}`],
  secondOn: (day: string, outcome: string) => [
    `${day} 复查：${outcome}`,
    `Second look on ${day}: ${outcome}`,
  ],
  mine: (day: string) => [
    `年度考核不合格，请在 ${day} 前整改，之后运营部来复查。`,
    `The year was graded as failed. Please put right what is listed by ${day}; then the incubator looks again.`,
  ],
  mineLate: ['整改期已过，运营部会来复查。', 'The days to put it right are over; the incubator looks again.'],
  mineNot: [
    '复查未改好，运营部会与您联系去留。',
    'It was not put right; the incubator will talk to you about what follows.',
  ],
  gradeNow: ['考核', 'Grade'],
  lookNow: ['复查', 'Look again'],
  part: ['办理退出', 'Let it leave'],
  exitReason: (year: number, note: string) => [
    `第 ${year} 年考核不合格，整改期满复查未改好：${note}`,
    `Year ${year} was graded as failed and not put right in time: ${note}`,
  ],
  desk: {
    due: (year: number) => [`第 ${year} 年年度考核`, `Yearly review of year ${year}`],
    cure: ['年度考核不合格，企业整改中', 'Yellow card: the firm is putting it right'],
    lookAgain: ['整改期满，复查', 'The days to cure are over: look again'],
    part: ['复查未改好：决定退出', 'Not put right: decide on its leaving'],
  },
  refusals: {
    not_in_residence: ['这家企业现在不在孵。', 'This firm is not in residence now.'],
    no_year_over: ['入驻还不满一年。', 'Its first year is not over yet.'],
    another_year: ['又满了一年，请看最新的页面。', 'Another year is over since; look at the latest page.'],
    graded_already: ['刚才已有人考核过这一年。', 'Somebody has graded this year already.'],
    nothing_open: ['没有待复查的考核。', 'Nothing is to be looked at again.'],
    too_early: (detail: Detail) => [
      `整改期到 ${String(detail.day)}，之前只能记“已改好”。`,
      `The firm has until ${String(detail.day)}; before that it can only be put right.`,
    ],
    said_already: ['已经这样记过了。', 'That is on record already.'],
    changed_meanwhile: [
      '刚才有人已复查，请看最新结果。',
      'Somebody has just looked again; see what was found.',
    ],
  },
  errors: {
    required: ['请填写', 'Please fill this in'],
    too_short: (least: string) => [`请至少写 ${least} 个字`, `Please write at least ${least} characters`],
    too_long: (most: string) => [`请不超过 ${most} 个字`, `Please write at most ${most} characters`],
    cure_missing: ['不合格要写明整改什么', 'A failed year says what is to be put right'],
  },
})
export type YearlyReviewWords = (typeof yearlyReviewWords)['zh']
