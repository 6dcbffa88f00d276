import { defineWords } from '~/shared/words'

export const colourWords = defineWords({
  colours: ['按什么看', 'Coloured by'],
  by: {
    lease: ['租约', 'Lease'],
    end: ['到期', 'End'],
    industry: ['行业', 'Industry'],
    rent: ['租金', 'Rent'],
    officer: ['专员', 'Officer'],
  },
  groups: {
    overdue: ['有逾期账单', 'Overdue bills'],
    open: ['有未付账单，未到期', 'Open bills, not yet due'],
    paid: ['已付清', 'All paid'],
    unbilled: ['还没有账单', 'No bills yet'],
    nobody: ['没有指定专员', 'Nobody in charge'],
    rest: ['其他', 'Others'],
  },
  unknown: ['不详', 'Unknown'],
  noLeases: ['这一天这一层没有租约。', 'No leases on this floor on this day.'],
  asOf: ['账单按今天的付款情况。', 'Bills as they are paid today.'],
  list: ['图例，按房间', 'The legend, room by room'],
})
