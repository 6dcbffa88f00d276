import { defineWords } from '~/shared/words'

/** Intakes, their days and the units of their questions. */
export const intakeWords = defineWords({
  intake: (number: number) => [`第 ${number} 批`, `Intake ${number}`],
  stations: {
    opensOn: ['开放', 'Opens'],
    closesOn: ['截止', 'Closes'],
    reviewOn: ['评审会', 'Review'],
    decideOn: ['决定', 'Decision'],
    noticeUntil: ['公示止', 'Notice ends'],
    moveInOn: ['入驻', 'Moving in'],
  },
  unit: {
    person: ['人', 'people'],
    yuan: ['元', 'yuan'],
    item: ['项', 'items'],
    square_metre: ['平方米', 'm²'],
    desk: ['个', 'desks'],
    month: ['个月', 'months'],
    share: ['%', '%'],
    year: ['年', ''],
    none: ['', ''],
  },
  rulerSummary: (today: string) => [
    `批次时间表，今天 ${today}`,
    `Timetable of the intake; today is ${today}`,
  ],
  today: ['今天', 'today'],
  todayLeft: (days: number) => [
    `今天，还剩 ${days} 个工作日`,
    `today, ${days} working ${days === 1 ? 'day' : 'days'} left`,
  ],
})
