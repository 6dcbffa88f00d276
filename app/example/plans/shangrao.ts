import type { Founding } from '~/setup/founding/found.form'
import { addDays, lastDayAfter, yearOf, type Day } from '~/shared/days'
import { inventFirm } from './firms'
import { FIRMS_OF_SHANGRAO } from './firms-of-weinan'
import { nameOf } from './people'
import { intakesOf, pastCourse } from './intakes'
import { landingAround } from './landings'
import type { Part, EnclavePlan } from './weinan'
import type { Chance } from './random'
import { workingDayFrom, workingDaysBefore } from './working-hours'

const ROOMS = [['102'], ['103'], ['104'], ['201'], ['203'], ['205-01', '205-02', '205-03'], []]
const TITLES = [
  { titleZh: '第一批', titleEn: 'First intake' },
  { titleZh: '第二批', titleEn: 'Second intake' },
]
const KINDS = ['admitted', 'admitted', 'admitted', 'admitted', 'admitted', 'admitted', 'declined'] as const

/**
 * What stands in the open intake, screened by two people each: three are before experts, who do not know whose
 * they are, one waits for the director because the two lie apart, and one for its second screener.
 */
const OPEN = [
  { workingDaysAgo: 9, until: 'in_review', screened: 'agreed', reviewed: 1 },
  { workingDaysAgo: 8, until: 'in_review', screened: 'agreed', reviewed: 0 },
  { workingDaysAgo: 7, until: 'in_review', screened: 'agreed', reviewed: 0 },
  { workingDaysAgo: 3, until: 'screening', screened: 'apart', reviewed: 0 },
  { workingDaysAgo: 2, until: 'screening', screened: 'waits', reviewed: 0 },
] as const

/** A handful of firms in one intake that is over, two of which have landed; a few more in the open one. */
export function planOfShangrao(founding: Founding, today: Day, chance: Chance): EnclavePlan {
  const intakes = intakesOf(founding.planStartsOn, today, { firms: 8, sqm: 700 })
    .slice(1)
    .map((intake, index) => ({ ...intake, ...TITLES[index] }))
  const [past, open] = intakes
  if (!past || !open) throw new Error('two intakes are needed')
  const parts = FIRMS_OF_SHANGRAO.map((sketch, index): Part => {
    const waiting = OPEN[index - KINDS.length]
    const kind = KINDS[index] ?? 'declined'
    const own = chance.of(`firm ${index}`)
    const rooms = ROOMS[index] ?? []
    const desks = rooms.length > 1 ? rooms.length : 0
    const firm = inventFirm(
      {
        number: 201 + index,
        sketch,
        moveInOn: (waiting ? open : past).moveInOn,
        desks,
        area: desks > 0 ? 0 : 110,
        home: founding.homeCity,
        host: founding.hostCity,
        planYear: yearOf(founding.planStartsOn),
        parks: founding.parks.map((park) => park.zh),
        weakness: kind === 'declined' && !waiting ? 'few_rd_staff' : null,
        founder: { name: nameOf(200 + index), email: `founder${index + 1}@second.example.test` },
      },
      own,
    )
    if (waiting) {
      const { workingDaysAgo, ...stands } = waiting
      const submitOn = workingDaysBefore(today, workingDaysAgo)
      return { firm, course: { ...stands, outcome: 'accepted', corrected: false, submitOn }, life: null }
    }
    const course = pastCourse(kind, past, own.of('fate'))
    if (kind !== 'admitted') return { firm, course, life: null }
    const movedInOn = workingDayFrom(addDays(past.moveInOn, index))
    const registeredOn = workingDayFrom(addDays(movedInOn, 130 + index * 40))
    const pace = { planStart: founding.planStartsOn, today }
    const landing = index < 2 ? landingAround(registeredOn, movedInOn, pace, own.of('landing')) : null
    const leaseEndsOn = lastDayAfter(movedInOn, 36)
    const none = { graduation: null, leavesOn: null, expansion: null }
    return { firm, course, life: { firm, movedInOn, units: rooms, leaseEndsOn, landing, ...none } }
  })
  return { intakes, parts, meetings: [] }
}
