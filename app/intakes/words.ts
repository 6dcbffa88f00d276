import { defineWords } from '~/shared/words'

/** Intakes, their days and the units of their questions. */
export const intakeWords = defineWords(
  {
    intake: (number: number) => `第 ${number} 批`,
    stations: {
      opensOn: '开放',
      closesOn: '截止',
      reviewOn: '评审会',
      decideOn: '决定',
      noticeUntil: '公示止',
      moveInOn: '入驻',
    },
    unit: {
      person: '人',
      yuan: '元',
      item: '项',
      square_metre: '平方米',
      desk: '个',
      month: '个月',
      share: '%',
      year: '年',
      none: '',
    },
    rulerSummary: (today: string) => `批次时间表，今天 ${today}`,
    today: '今天',
    todayLeft: (days: number) => `今天，还剩 ${days} 个工作日`,
  },
  {
    intake: (number) => `Intake ${number}`,
    stations: {
      opensOn: 'Opens',
      closesOn: 'Closes',
      reviewOn: 'Review',
      decideOn: 'Decision',
      noticeUntil: 'Notice ends',
      moveInOn: 'Moving in',
    },
    unit: {
      person: 'people',
      yuan: 'yuan',
      item: 'items',
      square_metre: 'm²',
      desk: 'desks',
      month: 'months',
      share: '%',
      year: '',
      none: '',
    },
    rulerSummary: (today) => `Timetable of the intake; today is ${today}`,
    today: 'today',
    todayLeft: (days) => `today, ${days} working ${days === 1 ? 'day' : 'days'} left`,
  },
)
