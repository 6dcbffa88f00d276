import { REPLIES } from '~/landing/asks/vocabulary'
import { SUPPORT_REPLIES } from '~/landing/firm-plans/vocabulary'
import { defineWords } from '~/shared/words'

/** What each department has in hand, and how fast it answers. */
export const workWords = defineWords({
  title: ['按部门看', 'By department'],
  lead: [
    '落地事项、重点企业的支持请求和专项行动任务，合在一起看每个部门在办多少、办了多少、逾期多少、多快。点数字看事项。',
    'Matters of landings, support asked for key firms and tasks of measures together: what each department has in hand, answered, let pass, and how fast. Open a figure for its rows.',
  ],
  matter: ['事项', 'Matter'],
  matters: {
    ask: ['落地协办', 'Landing'],
    support: ['企业请求', 'Support'],
    task: ['行动任务', 'Task'],
  },
  matterOf: (matter: string, what: string) => [`${matter}：${what}`, `${matter}: ${what}`],
  all: ['全部', 'All'],
  year: ['交办年份', 'Asked in'],
  yearOf: (year: number) => [`${year} 年`, String(year)],
  allYears: ['不限', 'Any year'],
  department: ['部门', 'Department'],
  asked: ['交办', 'Asked'],
  inHand: ['在办', 'In hand'],
  late: ['其中逾期', 'of these late'],
  inTime: ['按期办结', 'Answered in time'],
  answeredLate: ['逾期办结', 'Answered late'],
  withdrawn: ['收回', 'Taken back'],
  median: ['答复用时（中位数）', 'Days to answer (median)'],
  days: (count: number) => [`${count} 天`, `${count} ${count === 1 ? 'day' : 'days'}`],
  speed: [
    '用时按交办到答复的自然日算，只算已答复的落地协办和企业请求；行动任务按自己的期限走，不算用时。',
    'Calendar days from passing on to the answer, of landings and support that were answered; tasks follow their own day and are left out.',
  ],
  whole: ['全部部门', 'All departments'],
  shows: {
    in_hand: ['在办', 'In hand'],
    open: ['在办未逾期', 'In hand, not late'],
    late: ['逾期未办', 'Late'],
    in_time: ['按期办结', 'In time'],
    answered_late: ['逾期办结', 'Late answer'],
    withdrawn: ['收回', 'Taken back'],
  },
  show: ['状态', 'Status'],
  of: ['企业或行动', 'Firm or measure'],
  what: ['事项内容', 'What is asked'],
  askedOn: ['交办', 'Asked'],
  dueOn: ['期限', 'Due'],
  answer: ['答复', 'Answer'],
  replies: { ask: REPLIES.pairs, support: SUPPORT_REPLIES.pairs },
  none: ['没有这样的事项', 'No such matter'],
  noneText: [
    '落地项目请部门协办、把企业请求转给部门、把任务交给部门以后，在这里按部门汇总。',
    'Once departments are asked about landings, are passed requests or given tasks, they stand here.',
  ],
  only: (department: string) => [`只看：${department}`, `Only: ${department}`],
  list: ['事项', 'Matters'],
})
