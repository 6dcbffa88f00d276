import { defineWords, plural } from '~/shared/words'

/** What the wall chart of landing projects says: 挂图作战, plan against fact. */
export const chartWords = defineWords({
  title: ['挂图作战', 'Wall chart'],
  views: ['怎样看', 'Look at it as'],
  board: ['看板', 'Board'],
  chart: ['横道图', 'Chart'],
  table: ['表', 'Table'],
  counts: ['滚动统计', 'Counts'],
  sub: [
    '每个项目两道：上面是计划，下面是实际。晚了的一段是朱红色，卡住的写明在谁手里。',
    'Each project has two bars: the plan above, what happened below. What is late is cinnabar; what is held up says by whom.',
  ],
  scale: ['时间刻度', 'Scale'],
  scales: { year: ['年', 'Years'], month: ['月', 'Months'], week: ['周', 'Weeks'] },
  span: (from: string, to: string) => [`${from} 至 ${to}`, `${from} to ${to}`],
  earlier: ['往前', 'Earlier'],
  later: ['往后', 'Later'],
  now: ['回到今天', 'Back to today'],
  anyStage: ['全部阶段', 'All stages'],
  stage: ['阶段', 'Stage'],
  leader: (name: string) => [`包抓：${name}`, `Led by ${name}`],
  project: ['企业 · 园区 · 负责人', 'Firm · park · in charge'],
  time: ['计划与实际', 'Plan and fact'],
  nextStep: ['下一步 · 轮到', 'Next step · whose turn'],
  step: ['步骤', 'Step'],
  legend: ['图例', 'Key'],
  kinds: {
    plan: ['计划', 'Plan'],
    done: ['已完成', 'Done'],
    running: ['进行中', 'Under way'],
    late: ['晚了才完成', 'Done late'],
    overdue: ['过期未完成', 'Overdue'],
  },
  today: ['今天', 'Today'],
  blockedMark: ['卡点，写明在谁手里', 'Held up, and by whom'],
  blockedBy: (who: string, days: number) => [
    `卡在${who} ${days} 天`,
    `held up by ${who}, ${plural(days, 'day')}`,
  ],
  held: ['卡住', 'held up'],
  before: (day: string) => [`◂ ${day}`, `◂ ${day}`],
  after: (day: string) => [`${day} ▸`, `${day} ▸`],
  spokenStep: (stage: string, planned: string, actual: string, late: number) => [
    `${stage}：${[planned && `计划 ${planned}`, actual && `实际 ${actual}`, late > 0 && `晚 ${late} 天`].filter(Boolean).join('，')}`,
    `${stage}: ${[planned && `planned ${planned}`, actual && `actual ${actual}`, late > 0 && `${plural(late, 'day')} late`].filter(Boolean).join(', ')}`,
  ],
  phone: [
    '手机上图要左右滑动；“表”里是同样的内容。',
    'On a phone the chart scrolls sideways; the table says the same.',
  ],
  unitMonth: (month: number) => [`${month}月`, String(month).padStart(2, '0')],
})
