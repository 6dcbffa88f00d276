import { defineWords, plural, type Pair } from '~/shared/words'

export const todayWords = defineWords({
  title: ['今日', 'Today'],
  weekdays: [
    ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as string[],
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ],
  headline: (day: string, weekday: string) => [`${day}，${weekday}`, `${weekday}, ${day}`],
  sub: (ours: number, late: number, today: number) => [
    `轮到我们 ${ours} 件，其中 ${late} 件过期，${today} 件今天到期。`,
    `Our turn: ${ours}, of which ${late} late and ${today} due today.`,
  ],
  nothingLate: (ours: number) => [
    `轮到我们 ${ours} 件，没有过期的，今天也没有到期的。`,
    `Our turn: ${ours}; nothing late, nothing due today.`,
  ],
  start: ['从最急的开始', 'Start with the most urgent'],
  strip: ['各方待办', 'Who is to move'],
  sides: {
    us: ['轮到我们', 'Our turn'],
    director: ['轮到主任', 'Director'],
    firm: ['等企业', 'Firms'],
    expert: ['等专家', 'Experts'],
    bureau: ['等科技局', 'Science bureau'],
    park: ['等园区', 'Parks'],
  } as Record<string, Pair>,
  items: ['件', ''],
  late: (count: number) => [`${count} 件过期`, `${count} late`],
  onTime: ['按期', 'on time'],
  tabs: {
    mine: ['我管的', 'In my charge'],
    ours: ['轮到我们', 'Our turn'],
    others: ['等别人', 'Waiting for others'],
    all: ['全部', 'All'],
  },
  queue: ['队列', 'Queue'],
  groups: {
    overdue: ['已过期', 'Late'],
    today: ['今天到期', 'Due today'],
    week: ['五个工作日内', 'Within five working days'],
    later: ['以后', 'Later'],
    open: ['没有期限', 'No deadline'],
  },
  kinds: {
    application: ['申请', 'Application'],
    tenancy: ['在孵', 'Tenancy'],
    lease: ['租约', 'Lease'],
    landing: ['落地', 'Landing'],
    evidence: ['证据', 'Evidence'],
    firm: ['企业', 'Firm'],
  },
  firm: ['企业', 'Firm'],
  next: ['下一步', 'Next step'],
  turn: ['轮到谁', 'Whose turn'],
  until: ['到什么时候', 'Until'],
  line: ['线上位置', 'On the line'],
  stalled: ['停滞', 'stalled'],
  empty: {
    mine: ['您没有经办的事项', 'Nothing is in your charge'],
    ours: ['没有轮到我们的事项', 'Nothing waits for us'],
    others: ['没有等别人的事项', 'Nothing waits for others'],
    all: ['没有待办事项', 'Nothing is open'],
  },
  emptyHint: ['新的申请提交后会出现在这里。', 'New applications appear here when they are submitted.'],
  footnote: [
    '期限尺一格一个工作日，黑为已用；按节假日安排顺延。',
    'One tick is one working day, dark when used; holidays are skipped.',
  ],
  more: (count: number) => [
    `还有 ${count} 件没有列出，请先办上面的。`,
    `${plural(count, 'more matter')} not listed: see to those above first.`,
  ],
})
