import type { Detail } from '~/mechanism/sentences'
import { defineWords, type Locale } from '~/shared/words'
import { slipsFromText, type FigureName } from './figures'
import { RESPONSES, SIGNALS } from './vocabulary'

const figures = {
  output: ['产值', 'Output'],
  tax: ['税收', 'Tax'],
  jobs: ['用工', 'Jobs'],
} as const satisfies Record<FigureName, readonly [string, string]>

/** 2026年第三季度, Q3 2026. */
export function quarterInWords(quarter: string, locale: Locale): string {
  const [year = '', number = ''] = quarter.split('Q')
  return locale === 'zh' ? `${year}年第${'一二三四'[Number(number) - 1] ?? number}季度` : `Q${number} ${year}`
}

/** A quarter in both languages, for letters. */
export const inBoth = (quarter: string) => ({
  quarterZh: quarterInWords(quarter, 'zh'),
  quarterEn: quarterInWords(quarter, 'en'),
})

const slipsSaid = (detail: Detail, locale: Locale) =>
  slipsFromText(String(detail.slips ?? ''))
    .map(({ name, way, times }) =>
      locale === 'zh'
        ? `${figures[name][0]}是上季的 ${way === 'up' ? `${times} 倍` : `${times} 分之一`}`
        : `${figures[name][1].toLowerCase()} is ${way === 'up' ? `${times} times` : `1/${times} of`} the quarter before`,
    )
    .join(locale === 'zh' ? '，' : ', ')

/** What the questions of a quarter say. */
export const quarterWords = defineWords({
  title: ['落地企业季度数', 'Quarter of a landed firm'],
  mine: ['落地后的季度数', 'Quarters after landing'],
  mineLead: [
    '落地后五年内，每季度三个数：产值、税收、用工。信里的链接不用登录就能填，这里也能填。',
    'For five years after landing there are three figures a quarter: output, tax and jobs. The link in the letter needs no signing in; they can be given here as well.',
  ],
  none: ['还没有要填的季度', 'No quarter has been asked for yet'],
  noneText: [
    '注册落地后，每季度结束时会收到一封信。',
    'After registration a letter comes at the end of every quarter.',
  ],
  myFirm: ['我的企业', 'My firm'],
  questions: figures,
  fields: {
    output: ['本季产值', 'Output of the quarter'],
    tax: ['本季缴税', 'Tax paid in the quarter'],
    jobs: ['季末用工', 'Jobs at the end of the quarter'],
    doubt: ['原因', 'Why'],
    reason: ['更正原因', 'Why it is corrected'],
    sure: ['核对过', 'Checked'],
    consent: ['同意', 'Consent'],
  },
  hints: {
    output: ['按营业收入填', 'As operating revenue'],
    tax: ['实际入库的各税合计，不含社保', 'All taxes paid in, without social insurance'],
    jobs: ['缴纳社保的人数', 'Persons with social insurance paid'],
  },
  wan: ['万元', '10,000 yuan'],
  persons: ['人', 'persons'],
  before: (said: string) => [`上季：${said}`, `Quarter before: ${said}`],
  beforeNone: ['上季没有填报', 'No answer for the quarter before'],
  until: (day: string, close: string) => [
    `请在 ${day} 前填报，${close} 后链接失效。`,
    `Please answer by ${day}; the link ends after ${close}.`,
  ],
  overdue: (day: string, close: string) => [
    `${day} 已过；${close} 前还可以填报，之后链接失效。`,
    `${day} is past; it can still be answered until ${close}, when the link ends.`,
  ],
  sureText: [
    '与上季相差很大的数，已经核对，没有写错',
    'Figures far from the quarter before were checked and are right',
  ],
  doubtHint: ['数字与上季相差很大时填', 'Where a figure is far from the quarter before'],
  send: ['提交', 'Send'],
  correct: ['更正', 'Correct'],
  corrects: (day: string) => [
    `${day} 已填报。有误可以更正，原数保留。`,
    `Answered on ${day}. It can be corrected; what was said is kept.`,
  ],
  done: ['已收到', 'Received'],
  doneText: [
    '谢谢。截止前还可以在这个页面更正。',
    'Thank you. It can be corrected on this page until it closes.',
  ],
  closed: ['这个季度已经截止', 'This quarter is closed'],
  closedText: (by: string, phone: string) => [
    `链接已失效，不能再填报或更正。有问题请联系${by}${phone ? `，${phone}` : ''}。`,
    `The link has ended: nothing can be answered or corrected any more. For questions: ${by}${phone ? `, ${phone}` : ''}.`,
  ],
  consentTitle: ['数据使用告知', 'How the figures are used'],
  consentText: (by: string) => [
    `产值、税收、用工三个数由${by}、所在园区和科技局用于统计飞地成效、提供服务，对外只公布汇总数，不公布单个企业的数。填报期为落地后五年。随时可以撤回同意，撤回后不再发信，已填报的数保留。`,
    `Output, tax and jobs are used by ${by}, by the park and by the science bureau to see what the enclave achieves and to help the firm; only totals are published, never the figures of one firm. They are asked for five years after landing. Consent can be withdrawn at any time: no more letters come, and what was answered is kept.`,
  ],
  consentTick: (version: number) => [
    `我代表企业同意（告知书第 ${version} 版）`,
    `I agree on behalf of the firm (statement, version ${version})`,
  ],
  consentGiven: (day: string, version: number) => [
    `${day} 已同意（告知书第 ${version} 版）`,
    `Agreed on ${day} (statement, version ${version})`,
  ],
  consentGone: (day: string) => [`${day} 已撤回同意，不再发信`, `Withdrawn on ${day}; no more letters come`],
  consentNone: [
    '还没有同意，第一次填报时也可以勾选。',
    'Not given yet; it can also be given with the first answer.',
  ],
  consentNow: ['现在就同意', 'Agree now'],
  consentRead: ['看告知书', 'Read the statement'],
  offer: ['落地后的季度数', 'Quarters after landing'],
  offerText: [
    '毕业落地后五年，每季度会来信问产值、税收、用工三个数。现在同意，以后收到信直接填。',
    'For five years after landing a letter asks for output, tax and jobs every quarter. Agree now, and the letters need nothing but the figures.',
  ],
  consentPage: ['季度数的使用同意', 'Consent to the use of figures'],
  withdraw: ['撤回同意', 'Withdraw consent'],
  withdrawLead: [
    '撤回后不再发信，也不再问季度数；已填报的数保留。以后可以重新同意。',
    'No more letters come and no quarter is asked for; what was answered is kept. Consent can be given again later.',
  ],
  give: ['重新同意', 'Give consent again'],
  answer: ['填报', 'Answer'],
  quarter: ['季度', 'Quarter'],
  byDay: ['截止', 'By'],
  state: ['状态', 'State'],
  late: ['逾期', 'Overdue'],
  open: ['待填', 'To be answered'],
  over: ['未填', 'Not answered'],
  keep: ['返回', 'Back'],
  landed: ['落地企业', 'Landed firms'],
  lookInto: ['核实预警', 'Look into a signal'],
  lookIntoLead: [
    '核实后写明情况，预警离开今日清单。',
    'Say what was found; the signal leaves the list of today.',
  ],
  found: ['核实情况', 'What was found'],
  lookIntoAct: ['已核实', 'Looked into'],
  signals: SIGNALS.pairs,
  responses: RESPONSES.pairs,
  desk: {
    silent: (quarter: string) => [`${quarter}逾期未答`, `Silent on ${quarter}`],
    crossed: (quarter: string, amount: string) => [
      `${quarter}达到规上线，近四季 ${amount}，请核实入规`,
      `Reached the line of above scale in ${quarter}: ${amount} in four quarters`,
    ],
    near: (quarter: string, amount: string) => [
      `${quarter}接近规上线，近四季 ${amount}`,
      `Near above scale in ${quarter}: ${amount} in four quarters`,
    ],
    dropped: (quarter: string, amount: string) => [
      `${quarter}产值同比下滑到 ${amount}`,
      `Output fell on the year in ${quarter}, to ${amount}`,
    ],
  },
  refusals: {
    link_ended: ['这个季度已经截止，没有保存', 'This quarter is closed; nothing was saved'],
    answered_meanwhile: [
      '刚才已有人填报或更正，这次没有保存。请刷新看现在的数',
      'Somebody else answered just now; nothing of this was saved. Reload to see what stands',
    ],
    consent_needed: ['请先勾选同意', 'Please tick the consent first'],
    slip: (detail: Detail) => [
      `${slipsSaid(detail, 'zh')}。确认没有写错单位或多写一位，勾选“核对过”并写明原因`,
      `${slipsSaid(detail, 'en')}. If neither unit nor digits are mistaken, tick “Checked” and say why`,
    ],
    doubt_needed: ['请写明相差很大的原因', 'Please say why it is so far from the quarter before'],
    reason_needed: ['更正要写明原因', 'A correction says why'],
    unchanged: ['三个数都没有变', 'None of the three figures changed'],
    is_closed: ['已经核实过了', 'Somebody has looked into it already'],
  },
  errors: {
    required: ['必填', 'Needed'],
    number: ['请填数字', 'Please give a number'],
    too_long: ['太长了', 'Too long'],
  },
})
export type QuarterWords = (typeof quarterWords)['zh']
