import { defineWords } from '~/shared/words'

/** What the host city reads of the plan. */
export const hostWords = defineWords({
  title: ['核准的指标', 'Approved figures'],
  lead: [
    '飞出地科技局已核准的数。这里没有企业和个人的名字，也没有材料。',
    'Figures that the home city’s science bureau has approved. No firm, person or paper is named here.',
  ],
  indicator: ['指标', 'Indicator'],
  approved: ['已核准', 'Approved'],
  due: ['按计划到今天', 'Planned to date'],
  dueOrLimit: ['按计划到今天，或至今上限', 'Planned, or the limit, to date'],
  target: ['目标', 'Target'],
  pace: ['进度', 'Pace'],
  none: ['还没有指标', 'No figures yet'],
  noneText: ['孵化器还没有定目标。', 'The incubator has set no targets yet.'],
})
