import { LISTED_LEVELS } from '~/landing/priorities/vocabulary'
import { defineWords } from '~/shared/words'

/** What the pages say that list a project for supervision, and open the green channel for it. */
export const supervisionWords = defineWords({
  title: ['督办与绿色通道', 'Supervision and green channel'],
  none: ['没有挂牌，也没有开通绿色通道。', 'Neither listed nor in the green channel.'],
  listed: (level: string, since: string, due: string) => [
    `${level}，${since} 挂牌，${due} 前销号`,
    `${level} since ${since}, to be off by ${due}`,
  ],
  late: (days: number) => [`已过期 ${days} 天`, `${days} days past its day`],
  channel: (since: string, percent: number) => [
    `绿色通道，${since} 起，剩余时限按 ${percent}% 计`,
    `Green channel since ${since}: what is left counts to ${percent}%`,
  ],
  list: ['挂牌督办', 'List for supervision'],
  listLead: [
    '挂牌后排在看板、横道图和大屏最前面，企业、园区和负责人会收到信。',
    'A listed project stands first on board, chart and wall; the firm, the park and whoever is in charge are written to.',
  ],
  level: ['督办级别', 'Level'],
  levels: LISTED_LEVELS.pairs,
  reason: ['理由', 'Reason'],
  leader: ['包抓领导', 'Leader in charge'],
  leaderHint: ['姓名和职务', 'Name and office'],
  ends: ['销号条件', 'What ends it'],
  endsHint: [
    '做到什么就销号，比如“环评批复下达”',
    'What has to be reached, such as “the environmental approval is issued”',
  ],
  due: ['销号期限', 'To be off by'],
  unlist: ['销号', 'Take off'],
  unlistLead: (ends: string) => [`销号条件：${ends}`, `Off once: ${ends}`],
  result: ['督办结果', 'What came of it'],
  open: ['开通绿色通道', 'Open the green channel'],
  openLead: (percent: number) => [
    `从今天起，下一步和交部门答复的期限按剩余天数的 ${percent}% 计，已过期的不变，缩短过的期限不再缩短。比例由管理员在“设置”里定，开通以后不随它变；到投产自动结束。`,
    `From today on the limits of the next step and of what a department is asked count to ${percent}% of the days that are left; what is overdue stays so, and what was brought nearer before is not brought nearer again. Administrators decide the share in the settings; for this project it stays as it is now. It ends by itself with production.`,
  ],
  close: ['关闭绿色通道', 'Close the green channel'],
  closeLead: [
    '关闭后，下一步回到原来的计划日；已经交给部门的期限不再改。',
    'Once closed, the next step has its planned day again; what a department has been asked keeps its day.',
  ],
  back: ['不动，返回', 'Leave it, go back'],
  errors: {
    required: ['必填', 'Required'],
    not_a_day: ['日期写成 2026-11-20 的样子', 'Write the date like 2026-11-20'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    is_dropped: ['项目已终止。', 'The project is dropped.'],
    listed_already: ['这个项目已经挂牌。', 'This project is listed already.'],
    not_listed: ['这个项目没有挂牌。', 'This project is not listed.'],
    day_passed: ['销号期限不能早于今天。', 'Not before today.'],
    open_already: ['这个项目已经开通绿色通道。', 'The green channel is open already.'],
    not_open: ['这个项目没有开通绿色通道。', 'The green channel is not open.'],
    arrived: ['项目已经投产，没有要加快的了。', 'The project produces: there is nothing left to speed up.'],
    changed_meanwhile: [
      '刚刚有人改过这个项目，请刷新再看。',
      'Somebody has just changed this project. Please reload.',
    ],
  },
})
