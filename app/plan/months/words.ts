import { defineWords } from '~/shared/words'

export const monthWords = defineWords({
  title: ['月报', 'Months'],
  lead: [
    '每月关账一次：关账后这个月的数字不再变动，之后核准的证据计入下一个月。月通报按关账数字编写。',
    'Each month is closed once: its figures then stand, and what is approved later goes into the next month. Bulletins rest on closed figures.',
  ],
  month: ['月份', 'Month'],
  state: ['关账', 'Closed'],
  bulletin: ['月通报', 'Bulletin'],
  closedBy: (who: string, day: string) => [`${who}，${day}`, `${who}, ${day}`],
  noBulletin: ['未起草', 'Not drafted'],
  none: ['还没有关账的月份', 'No month is closed yet'],
  noneText: [
    '科技局在一个月结束、证据核准完以后关账。',
    'The bureau closes a month once it is over and its evidence is approved.',
  ],
  close: ['关账', 'Close'],
  closeMonth: (month: string) => [`${month} 关账`, `Close ${month}`],
  nextOne: (month: string) => [`下一个关账的月份：${month}`, `Next to be closed: ${month}`],
  nothingNext: [
    '上一个月已经关账，本月结束后再关。',
    'The last month is closed; this one is closed when it is over.',
  ],
  closeLead: (month: string, until: string) => [
    `关账以后，${month} 的数字以截至 ${until} 已核准的证据为准，不再变动。`,
    `The figures of ${month} will stand as approved now for all days up to ${until}.`,
  ],
  waiting: (count: number) => [
    `还有 ${count} 条证据待核，日期在这个月或更早。现在关账，它们核准后计入下一个月。`,
    `${count} ${count === 1 ? 'row' : 'rows'} of evidence up to this month still wait for approval. Closed now, they will be reported with the next month.`,
  ],
  nothingWaits: ['没有这个月或更早的证据待核。', 'No evidence up to this month waits for approval.'],
  back: ['返回', 'Back'],
  monthTitle: (month: string) => [`${month} 关账数字`, `Closed figures of ${month}`],
  monthSub: (until: string, who: string, at: string) => [
    `数据截至 ${until}；${who} ${at} 关账`,
    `Data up to ${until}; closed by ${who}, ${at}`,
  ],
  indicator: ['指标', 'Indicator'],
  value: ['累计', 'To date'],
  fresh: ['当月新增', 'New'],
  late: ['补计以前月份', 'Late'],
  gone: ['撤回或失效', 'Withdrawn or lapsed'],
  due: ['同期计划', 'Plan to date'],
  dueOrLimit: ['同期计划或上限', 'Plan or limit to date'],
  ofLimit: ['上限已用', 'of the limit'],
  percent: ['完成率', 'Of plan'],
  monthBefore: ['上月累计', 'Month before'],
  yearBefore: ['上年同月累计', 'Year before'],
  how: [
    '累计 = 上月累计 + 当月新增 + 补计以前月份 − 撤回或失效。补计：日期在以前月份、关账后才核准。完成率和金额只舍不入，分项相加可能差末位。',
    'To date = month before + new + late − withdrawn or lapsed. Late: dated in earlier months, approved after they were closed. Percentages and amounts are cut, so parts may miss the last digit of their sum.',
  ],
  first: [
    '这是计划期内第一个关账的月份，以前各月的数字都列在“补计以前月份”。',
    'This is the first closed month of the plan: all earlier months stand under Late.',
  ],
  reopen: ['撤销关账', 'Open again'],
  reopenTitle: (month: string) => [`撤销 ${month} 关账`, `Open ${month} again`],
  reopenLead: [
    '撤销后这个月要重新关账；原来的数字和理由留在记录里。月通报草稿一并删除；已发布的要先撤回。',
    'The month must then be closed anew; these figures and your reason stay on record. A draft bulletin goes; a published one must be withdrawn first.',
  ],
  reason: ['理由', 'Reason'],
  reasonHint: ['至少 5 个字，记入日志', 'At least 5 characters; it goes into the log'],
  reopened: ['撤销过的关账', 'Closings that were opened again'],
  reopenedLine: (who: string, at: string, reason: string) => [
    `${who} ${at}：${reason}`,
    `${who}, ${at}: ${reason}`,
  ],
  rowsTitle: (month: string) => [`${month} 计入的证据`, `Evidence reported with ${month}`],
  rowsLead: [
    '这个月计入的每一条；补计的排在前面。点编号看证据、企业和申请。',
    'Every row reported with this month, the late ones on top. A reference opens the row, its firm and its application.',
  ],
  all: ['全部', 'All'],
  ref: ['编号', 'Reference'],
  firm: ['企业', 'Firm'],
  record: ['记录', 'Record'],
  countedOn: ['计入日', 'Counted on'],
  counts: ['计入', 'Counts'],
  isLate: ['补计', 'Late'],
  sinceWithdrawn: ['后来撤回', 'Withdrawn since'],
  noRows: ['这个月没有计入的证据', 'No evidence was reported with this month'],
  errors: {
    reason_missing: ['请写明理由', 'Give the reason'],
    reason_short: ['理由至少 5 个字', 'At least 5 characters'],
    too_long: ['最多 500 字', 'At most 500 characters'],
  },
  refusals: {
    already_closed: ['这个月已经关账。', 'This month is closed already.'],
    not_this_month: ({ month = '' }: Record<string, string | number>) =>
      month
        ? [
            `现在轮到的月份是 ${month}；月份按顺序关账。`,
            `The month to be closed now is ${month}; they are closed in order.`,
          ]
        : ['现在没有可以关账的月份。', 'No month can be closed now.'],
    not_the_last: ({ month = '' }: Record<string, string | number>) => [
      `只能撤销最近关账的月份（${month}）。`,
      `Only the last closed month (${month}) can be opened again.`,
    ],
    bulletin_published: [
      '这个月的月通报已经发布，请先撤回月通报。',
      'The bulletin of this month is published; withdraw it first.',
    ],
    changed_meanwhile: [
      '刚才有人改动过，请再看一遍。',
      'Somebody changed this meanwhile; please look again.',
    ],
  },
})
