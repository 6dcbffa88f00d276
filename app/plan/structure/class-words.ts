import { defineWords } from '~/shared/words'

/** The shares of resource and emerging industries: pages, rows and files. */
export const classWords = defineWords({
  title: ['资源型产业和新兴产业', 'Resource and emerging industries'],
  lead: [
    '各年都按今天生效的口径算；企业的行业按当天的登记。点家数看企业。',
    'Every year by what counts today, firms by the industry in their register on that day. Open a count to see its firms.',
  ],
  said: ['口径', 'What counts'],
  classes: {
    resource: ['资源型产业', 'Resource industries'],
    emerging: ['新兴产业', 'Emerging industries'],
    other: ['其他产业', 'Others'],
  },
  all: ['合计', 'Together'],
  where: {
    residence: ['在园企业', 'Firms in residence'],
    landed: ['已在飞出地注册的企业', 'Firms registered in the home city'],
  },
  class: ['产业', 'Industries'],
  change: ['占比变化', 'Change of share'],
  since: (day: string) => [`自 ${day}`, `since ${day}`],
  firm: ['企业', 'Firm'],
  ref: ['编号', 'Number'],
  industry: ['行业', 'Industry'],
  code: ['行业代码', 'Code'],
  on: ['日期', 'Day'],
  count: ['家数', 'Firms'],
  share: ['占比 %', 'Share in %'],
  none: ['没有这样的企业', 'No such firm'],
})
