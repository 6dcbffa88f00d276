import type { OpenIntake } from '~/setup/founding/open-intake.form'
import { addDays, daysBetween, type Day } from '~/shared/days'
import type { Chance } from './random'
import type { ApplicationCourse } from '~/example/runs/admission/application.server'
import { workingDayFrom, workingDaysBefore } from './working-hours'

const ORDINALS = [
  ['第一批', 'First intake'],
  ['第二批', 'Second intake'],
  ['第三批', 'Third intake'],
] as const

/** Two intakes that are over and one that is open today. */
export function intakesOf(planStart: Day, today: Day, quota: { firms: number; sqm: number }): OpenIntake[] {
  const span = daysBetween(planStart, today)
  const opens = [addDays(planStart, 8), addDays(planStart, Math.round(span * 0.42)), addDays(today, -52)]
  return opens.map((day, index) => {
    const opensOn = workingDayFrom(day)
    const closesOn = index === 2 ? workingDayFrom(addDays(today, 12)) : workingDayFrom(addDays(opensOn, 35))
    const [titleZh = '', titleEn = ''] = ORDINALS[index] ?? []
    return {
      titleZh,
      titleEn,
      opensOn,
      closesOn,
      reviewOn: workingDayFrom(addDays(closesOn, 14)),
      decideOn: workingDayFrom(addDays(closesOn, 24)),
      noticeUntil: workingDayFrom(addDays(closesOn, 36)),
      moveInOn: workingDayFrom(addDays(closesOn, 62)),
      quotaFirms: index === 2 ? 12 : quota.firms,
      quotaSqm: index === 2 ? Math.round(quota.sqm / 4) : quota.sqm,
    }
  })
}

const ADMITTED = { until: 'admitted', outcome: 'accepted', reviewed: 2 } as const
const DECLINED = { until: 'decided', outcome: 'declined', reviewed: 2 } as const
const WAITLISTED = { until: 'decided', outcome: 'waitlisted', reviewed: 2 } as const
const WITHDRAWN = { until: 'withdrawn', outcome: 'accepted', reviewed: 0 } as const
const LAPSED = { until: 'lapsed', outcome: 'accepted', reviewed: 0 } as const

/** What becomes of an application in an intake that is over, handed in on some working day of it. */
export function pastCourse(
  kind: 'admitted' | 'declined' | 'waitlisted' | 'withdrawn' | 'lapsed',
  { opensOn, closesOn }: OpenIntake,
  chance: Chance,
): ApplicationCourse {
  const course = {
    admitted: ADMITTED,
    declined: DECLINED,
    waitlisted: WAITLISTED,
    withdrawn: WITHDRAWN,
    lapsed: LAPSED,
  }[kind]
  const submitOn = workingDayFrom(addDays(opensOn, chance.whole(6, daysBetween(opensOn, closesOn) - 4)))
  return { ...course, submitOn, corrected: kind === 'lapsed' || chance.chance(0.3) }
}

/** What stands in the open intake today: how many working days ago each was handed in, and how far it came. */
const OPEN: readonly (Omit<ApplicationCourse, 'submitOn'> & { workingDaysAgo: number })[] = [
  { workingDaysAgo: 0, until: 'draft', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 3, until: 'draft', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 1, until: 'submitted', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 1, until: 'submitted', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 2, until: 'screening', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 4, until: 'screening', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 7, until: 'screening', outcome: 'accepted', corrected: false, reviewed: 0 },
  { workingDaysAgo: 6, until: 'awaiting_correction', outcome: 'accepted', corrected: true, reviewed: 0 },
  { workingDaysAgo: 15, until: 'awaiting_correction', outcome: 'accepted', corrected: true, reviewed: 0 },
  {
    workingDaysAgo: 6,
    until: 'in_review',
    outcome: 'accepted',
    corrected: false,
    reviewed: 0,
    experts: 'by_letter',
  },
  { workingDaysAgo: 9, until: 'in_review', outcome: 'accepted', corrected: false, reviewed: 1 },
  {
    workingDaysAgo: 10,
    until: 'in_review',
    outcome: 'waitlisted',
    corrected: false,
    reviewed: 2,
    experts: 'recusal',
  },
  { workingDaysAgo: 10, until: 'decided', outcome: 'accepted', corrected: false, reviewed: 2 },
  { workingDaysAgo: 15, until: 'pending', outcome: 'waitlisted', corrected: false, reviewed: 2 },
  { workingDaysAgo: 16, until: 'pending', outcome: 'declined', corrected: false, reviewed: 2 },
  { workingDaysAgo: 12, until: 'public_notice', outcome: 'accepted', corrected: false, reviewed: 2 },
  { workingDaysAgo: 21, until: 'unsigned', outcome: 'accepted', corrected: false, reviewed: 2 },
  { workingDaysAgo: 22, until: 'admitted', outcome: 'accepted', corrected: false, reviewed: 2 },
  { workingDaysAgo: 18, until: 'withdrawn', outcome: 'accepted', corrected: false, reviewed: 0 },
  // What the first expert has still to score, beside what others have made of it.
  ...(
    ['apart', 'abstention', 'one_in', 'none_in', 'one_in', 'none_in', 'one_in', 'none_in', 'none_in'] as const
  ).map((round, index) => ({
    workingDaysAgo: 9 - (index % 6),
    until: 'in_review' as const,
    outcome: 'accepted' as const,
    corrected: false,
    reviewed: 0 as const,
    round,
  })),
  // Admitted and waiting for a room, so that rooms can be proposed for several at once.
  ...[20, 20, 20, 20].map((workingDaysAgo) => ({
    workingDaysAgo,
    until: 'admitted' as const,
    outcome: 'accepted' as const,
    corrected: false,
    reviewed: 2 as const,
  })),
]

export function openCourses(today: Day): ApplicationCourse[] {
  return OPEN.map(({ workingDaysAgo, ...course }) => ({
    ...course,
    submitOn: workingDaysBefore(today, workingDaysAgo),
  }))
}
