import { defineWords } from '~/shared/words'

/** The pieces that rules and their explanations are put together from. */
export const expressionWords = defineWords({
  amount: {
    ge: ['不少于', 'at least'],
    gt: ['超过', 'more than'],
    le: ['不超过', 'at most'],
    lt: ['少于', 'less than'],
    eq: ['为', 'exactly'],
    ne: ['不为', 'not'],
  },
  share: {
    ge: ['不低于', 'at least'],
    gt: ['超过', 'more than'],
    le: ['不超过', 'at most'],
    lt: ['低于', 'less than'],
    eq: ['为', 'exactly'],
    ne: ['不为', 'not'],
  },
  day: {
    ge: ['不早于', 'not before'],
    gt: ['晚于', 'after'],
    le: ['不晚于', 'not after'],
    lt: ['早于', 'before'],
    eq: ['为', 'on'],
    ne: ['不为', 'not on'],
  },
  rule: (subject: string, how: string, bound: string) => [
    `${subject}${spacedZh(how, bound)}`,
    `${subject}: ${spaced(how, bound)}`,
  ],
  ought: (how: string, bound: string) => [`应${spacedZh(how, bound)}`, `it should be ${spaced(how, bound)}`],
  oneOf: (subject: string, list: string) => [`${subject}为${list}`, `${subject}: ${list}`],
  noneOf: (subject: string, list: string) => [`${subject}不为${list}`, `${subject}: not ${list}`],
  quoted: (text: string) => [`“${text}”`, `“${text}”`],
  listOr: ['或', ' or '],
  given: (subject: string) => [`填写了${subject}`, `${subject} given`],
  and: ['，且', ', and '],
  or: ['，或', ', or '],
  grouped: (text: string) => [`（${text}）`, `(${text})`],
  not: (text: string) => [`不是（${text}）`, `not (${text})`],
  sum: (parts: string) => [`${parts}之和`, `${parts} together`],
  sumJoin: ['与', ' and '],
  ratio: (of: string, to: string) => [`${of}占${to}的比例`, `${of} as a share of ${to}`],
  monthsToDate: (from: string) => [`${from}到当日`, `From ${from} to the day in question`],
  months: (from: string, to: string) => [`${from}到${to}`, `From ${from} to ${to}`],
  count: (list: string) => [`以下各项中成立的项数（${list}）`, `How many of these hold (${list})`],
  countJoin: ['；', '; '],
  filled: (value: string) => [`填了 ${value}`, `You entered ${value}`],
  now: (value: string) => [`现在 ${value}`, `Now ${value}`],
  upTo: {
    move_in: (day: string, value: string) => [
      `到入驻日 ${day} 是 ${value}`,
      `${value} on the move-in day, ${day}`,
    ],
    day: (day: string, value: string) => [`到 ${day} 是 ${value}`, `${value} on ${day}`],
  },
  chose: (value: string) => [`填了“${value}”`, `You entered “${value}”`],
  clause: ['，', '; '],
  met: ['，已满足', '; met'],
  stop: ['。', '. '],
  short: (amount: string) => [`还差 ${amount}`, `${amount} short`],
  over: (amount: string) => [`超出 ${amount}`, `${amount} too many`],
  reach: (count: string, share: string) => [`到 ${count}时是 ${share}`, `With ${count} it is ${share}`],
  unknown: (facts: string) => [`还没有填${facts}`, `Not filled in yet: ${facts}`],
  unreckonable: (facts: string) => [
    `按所填的${facts}算不出来`,
    `Cannot be worked out from what was filled in: ${facts}`,
  ],
  factJoin: ['、', ', '],
  declaredNone: ['填了没有', 'You said there is none'],
  anyOf: ['以下任一项即可：', 'Any one of these will do: '],
  labelled: (subject: string, text: string) => [`${subject}：${text}`, `${subject}: ${text}`],
})

/** 不少于 3 人 but 为“…”: a blank stands only between Chinese and a figure. */
function spacedZh(how: string, bound: string): string {
  return /^[\d-]/.test(bound) ? `${how} ${bound}` : `${how}${bound}`
}

function spaced(how: string, bound: string): string {
  return how === '' ? bound : `${how} ${bound}`
}

/** The same when the values come from the record of a firm, which nobody has just filled in. */
export const recordVoice = defineWords({
  filled: (value: string) => [`记录为 ${value}`, `On record: ${value}`],
  chose: (value: string) => [`记录为“${value}”`, `On record: “${value}”`],
  unknown: (facts: string) => [`记录里还没有${facts}`, `Not on record yet: ${facts}`],
  unreckonable: (facts: string) => [
    `按记录的${facts}算不出来`,
    `Cannot be worked out from what is on record: ${facts}`,
  ],
  declaredNone: ['记录里没有', 'None on record'],
})

/** The same said to staff, of what a firm answered. */
export const firmVoice = defineWords({
  filled: (value: string) => [`企业填了 ${value}`, `The firm entered ${value}`],
  chose: (value: string) => [`企业填了“${value}”`, `The firm entered “${value}”`],
  unknown: (facts: string) => [`企业还没有填${facts}`, `The firm has not filled in: ${facts}`],
  unreckonable: (facts: string) => [
    `按企业所填的${facts}算不出来`,
    `Cannot be worked out from what the firm filled in: ${facts}`,
  ],
  declaredNone: ['企业填了没有', 'The firm said there is none'],
})

/** The same of what nobody fills in, because it is worked out from the firm's industry code. */
export const reckonedVoice = defineWords({
  chose: (value: string) => [`按行业代码算出：“${value}”`, `From the industry code: “${value}”`],
  unknown: (facts: string) => [`按行业代码还算不出${facts}`, `The industry code does not tell yet: ${facts}`],
})
