import { defineWords } from '~/shared/words'
import type { MONEY } from './slips'

type Detail = Record<string, string | number>

const figures = {
  revenue: ['营业收入', 'Revenue'],
  rd: ['研发支出', 'R&D spending'],
  tax: ['缴税', 'Tax paid'],
} as const satisfies Record<(typeof MONEY)[number], readonly [string, string]>

export const quarterFiguresWords = defineWords({
  title: ['季度数', 'Figures of a quarter'],
  report: ['按季填报', 'Report a quarter'],
  reportQuarter: (quarter: string) => [`填报${quarter}`, `Report ${quarter}`],
  lead: [
    '只填这一个季度的数，不累计。四个季度填齐后，年度数自动合计，不用再填。',
    'Of this quarter alone, not since January. Once all four are given, the year is their sum and is not asked again.',
  ],
  quarters: ['季度', 'Quarter'],
  shortQuarter: (year: string, number: string) => [`${year} 年 ${number} 季`, `Q${number} ${year}`],
  myFirm: ['我的企业', 'My firm'],
  firms: ['企业', 'Firms'],
  labels: {
    revenueYuan: ['本季营业收入', 'Revenue of the quarter'],
    rdYuan: ['本季研发支出', 'R&D spending of the quarter'],
    taxYuan: ['本季缴税', 'Tax paid in the quarter'],
    staff: ['季末从业人员', 'Staff at the end of the quarter'],
    rdStaff: ['其中：研发人员', 'Of them in R&D'],
    sure: ['核对过', 'Checked'],
    doubt: ['相差很大的原因', 'Why it is so far off'],
    reason: ['更正原因', 'Why it is corrected'],
  },
  wan: ['万元', '10,000 yuan'],
  persons: ['人', 'persons'],
  before: (said: string) => [`上季：${said}`, `Quarter before: ${said}`],
  beforeNone: ['上季没有填报', 'Not reported for the quarter before'],
  staffFrom: ['已按上季填好，有变化请改', 'As in the quarter before; change it where it changed'],
  taken: [
    '收入、缴税和人数在落地后的季度数里填报，这里不再问。',
    'Revenue, tax and staff are given in the quarter after landing and not asked here again.',
  ],
  takenOpen: ['去填落地后的季度数', 'Answer the quarter after landing'],
  known: (revenue: string, tax: string, staff: string) => [
    `收入 ${revenue} 万元，缴税 ${tax} 万元，${staff} 人`,
    `Revenue ${revenue}, tax ${tax} (10,000 yuan), ${staff} persons`,
  ],
  already: (version: number) => [
    `这个季度已经填过（第 ${version} 版）。提交的是更正，原数保留。`,
    `The quarter was reported already (version ${version}). What you send is a correction; what was said is kept.`,
  ],
  sureText: [
    '与上季或上年相差很大的数，已经核对，没有写错',
    'Amounts far from those before were checked and are right',
  ],
  doubtHint: [
    '与上季或上年相差千倍以上时填',
    'Where an amount is a thousand times one before, or that part of it',
  ],
  send: ['提交', 'Send'],
  correct: ['更正', 'Correct'],
  keep: ['返回', 'Back'],
  errors: {
    required: ['必填', 'Needed'],
    not_money: ['请填数字，单位万元', 'Please give a number, in 10,000 yuan'],
    not_a_count: ['请填人数', 'Please give a number of persons'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    changed_meanwhile: [
      '刚才已有人填报，或问题有变化，这次没有保存。请刷新再填',
      'Somebody else reported just now, or what is asked changed; nothing was saved. Reload and try again',
    ],
    unchanged: ['数字都没有变', 'None of the figures changed'],
    reason_needed: ['更正要写明原因', 'A correction says why'],
    rd_staff_over_staff: ({ rdStaff, staff }: Detail) => [
      `研发人员 ${rdStaff} 人，不能多于从业人员 ${staff} 人`,
      `${rdStaff} in R&D are more than the ${staff} persons of the firm`,
    ],
    slip: ({ figure }: Detail) => {
      const name = figures[figure as keyof typeof figures]
      return [
        `${name[0]}与上季或上年相差千倍以上，可能写错单位。核对无误的，勾选“核对过”并写明原因`,
        `${name[1]} is a thousand times an earlier one, or that part of it: perhaps another unit. If it is right, tick “Checked” and say why`,
      ]
    },
    doubt_needed: ['请写明相差很大的原因', 'Please say why it is so far off'],
  },
})
export type QuarterFiguresWords = (typeof quarterFiguresWords)['zh']
