import { defineWords } from '../shared/words'

/** The pieces that rules and their explanations are put together from. */
export const expressionWords = defineWords(
  {
    amount: { ge: '不少于', gt: '超过', le: '不超过', lt: '少于', eq: '为', ne: '不为' },
    share: { ge: '不低于', gt: '超过', le: '不超过', lt: '低于', eq: '为', ne: '不为' },
    day: { ge: '不早于', gt: '晚于', le: '不晚于', lt: '早于', eq: '为', ne: '不为' },
    rule: (subject: string, how: string, bound: string) => `${subject}${spacedZh(how, bound)}`,
    ought: (how: string, bound: string) => `应${spacedZh(how, bound)}`,
    oneOf: (subject: string, list: string) => `${subject}为${list}`,
    noneOf: (subject: string, list: string) => `${subject}不为${list}`,
    quoted: (text: string) => `“${text}”`,
    listOr: '或',
    given: (subject: string) => `填写了${subject}`,
    and: '，且',
    or: '，或',
    grouped: (text: string) => `（${text}）`,
    not: (text: string) => `不是（${text}）`,
    sum: (parts: string) => `${parts}之和`,
    sumJoin: '与',
    ratio: (of: string, to: string) => `${of}占${to}的比例`,
    monthsToDate: (from: string) => `${from}到当日`,
    months: (from: string, to: string) => `${from}到${to}`,
    count: (list: string) => `以下各项中成立的项数（${list}）`,
    countJoin: '；',
    filled: (value: string) => `填了 ${value}`,
    now: (value: string) => `现在 ${value}`,
    upTo: {
      move_in: (day: string, value: string) => `到入驻日 ${day} 是 ${value}`,
      day: (day: string, value: string) => `到 ${day} 是 ${value}`,
    },
    chose: (value: string) => `填了“${value}”`,
    clause: '，',
    met: '，已满足',
    stop: '。',
    short: (amount: string) => `还差 ${amount}`,
    over: (amount: string) => `超出 ${amount}`,
    reach: (count: string, share: string) => `到 ${count}时是 ${share}`,
    unknown: (facts: string) => `还没有填${facts}`,
    unreckonable: (facts: string) => `按所填的${facts}算不出来`,
    factJoin: '、',
    declaredNone: '填了没有',
    anyOf: '以下任一项即可：',
    labelled: (subject: string, text: string) => `${subject}：${text}`,
  },
  {
    amount: { ge: 'at least', gt: 'more than', le: 'at most', lt: 'less than', eq: 'exactly', ne: 'not' },
    share: { ge: 'at least', gt: 'more than', le: 'at most', lt: 'less than', eq: 'exactly', ne: 'not' },
    day: { ge: 'not before', gt: 'after', le: 'not after', lt: 'before', eq: 'on', ne: 'not on' },
    rule: (subject, how, bound) => `${subject}: ${spaced(how, bound)}`,
    ought: (how, bound) => `it should be ${spaced(how, bound)}`,
    oneOf: (subject, list) => `${subject}: ${list}`,
    noneOf: (subject, list) => `${subject}: not ${list}`,
    quoted: (text) => `“${text}”`,
    listOr: ' or ',
    given: (subject) => `${subject} given`,
    and: ', and ',
    or: ', or ',
    grouped: (text) => `(${text})`,
    not: (text) => `not (${text})`,
    sum: (parts) => `${parts} together`,
    sumJoin: ' and ',
    ratio: (of, to) => `${of} as a share of ${to}`,
    monthsToDate: (from) => `From ${from} to the day in question`,
    months: (from, to) => `From ${from} to ${to}`,
    count: (list) => `How many of these hold (${list})`,
    countJoin: '; ',
    filled: (value) => `You entered ${value}`,
    now: (value) => `Now ${value}`,
    upTo: {
      move_in: (day, value) => `${value} on the move-in day, ${day}`,
      day: (day, value) => `${value} on ${day}`,
    },
    chose: (value) => `You entered “${value}”`,
    clause: '; ',
    met: '; met',
    stop: '. ',
    short: (amount) => `${amount} short`,
    over: (amount) => `${amount} too many`,
    reach: (count, share) => `With ${count} it is ${share}`,
    unknown: (facts) => `Not filled in yet: ${facts}`,
    unreckonable: (facts) => `Cannot be worked out from what was filled in: ${facts}`,
    factJoin: ', ',
    declaredNone: 'You said there is none',
    anyOf: 'Any one of these will do: ',
    labelled: (subject, text) => `${subject}: ${text}`,
  },
)

/** 不少于 3 人 but 为“…”: a blank stands only between Chinese and a figure. */
function spacedZh(how: string, bound: string): string {
  return /^[\d-]/.test(bound) ? `${how} ${bound}` : `${how}${bound}`
}

function spaced(how: string, bound: string): string {
  return how === '' ? bound : `${how} ${bound}`
}

/** The same when the values come from the record of a firm, which nobody has just filled in. */
export const recordVoice = defineWords(
  {
    filled: (value: string) => `记录为 ${value}`,
    chose: (value: string) => `记录为“${value}”`,
    unknown: (facts: string) => `记录里还没有${facts}`,
    unreckonable: (facts: string) => `按记录的${facts}算不出来`,
    declaredNone: '记录里没有',
  },
  {
    filled: (value) => `On record: ${value}`,
    chose: (value) => `On record: “${value}”`,
    unknown: (facts) => `Not on record yet: ${facts}`,
    unreckonable: (facts) => `Cannot be worked out from what is on record: ${facts}`,
    declaredNone: 'None on record',
  },
)

/** The same said to staff, of what a firm answered. */
export const firmVoice = defineWords(
  {
    filled: (value: string) => `企业填了 ${value}`,
    chose: (value: string) => `企业填了“${value}”`,
    unknown: (facts: string) => `企业还没有填${facts}`,
    unreckonable: (facts: string) => `按企业所填的${facts}算不出来`,
    declaredNone: '企业填了没有',
  },
  {
    filled: (value) => `The firm entered ${value}`,
    chose: (value) => `The firm entered “${value}”`,
    unknown: (facts) => `The firm has not filled in: ${facts}`,
    unreckonable: (facts) => `Cannot be worked out from what the firm filled in: ${facts}`,
    declaredNone: 'The firm said there is none',
  },
)

/** The same of what nobody fills in, because it is worked out from the firm's industry code. */
export const reckonedVoice = defineWords(
  {
    chose: (value: string) => `按行业代码算出：“${value}”`,
    unknown: (facts: string) => `按行业代码还算不出${facts}`,
  },
  {
    chose: (value) => `From the industry code: “${value}”`,
    unknown: (facts) => `The industry code does not tell yet: ${facts}`,
  },
)
