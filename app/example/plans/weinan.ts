import type { Founding } from '~/setup/founding/found.form'
import type { OpenIntake } from '~/setup/founding/open-intake.form'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, lastDayAfter, yearOf, type Day } from '~/shared/days'
import { inventFirm, type InventedFirm, type FirmIdea } from './firms'
import { FIRMS_OF_WEINAN } from './firms-of-weinan'
import { FOUNDER, nameOf, NEWCOMER } from './people'
import { intakesOf, openCourses, pastCourse } from './intakes'
import { planLandings } from './who-lands'
import { EXPANSION_ROOM, FREE_ROOMS, giveRooms, type Given, type Wish } from './rooms'
import type { Chance } from './random'
import type { ApplicationCourse } from '~/example/runs/admission/application.server'
import type { Life } from '~/example/runs/residence/residence.server'
import { TRADES, type FirmSketch } from './sketch'
import { workingDayFrom } from './working-hours'

export type Part = { firm: InventedFirm; course: ApplicationCourse; life: Life | null }
/** Meetings that decide together: of which intake, and when. */
type Meeting = { intake: number; heldOn: Day }
export type EnclavePlan = { intakes: OpenIntake[]; parts: Part[]; meetings: Meeting[] }

/** The terms of Weinan, in months. */
const TERMS = { usual: 48, longer: 60 } as const
const GRADUATES = 12
const LEAVERS = 4
const range = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => from + index)

/** Which sketches apply in which intake, and what becomes of them. */
const FIRST_ADMITTED = [...range(0, 22), ...range(40, 45)]
const SECOND_ADMITTED = [...range(22, 40), ...range(45, 50)]
const FIRST_OTHERS = [
  ['declined', 60],
  ['declined', 61],
  ['declined', 62],
  ['withdrawn', 63],
  ['lapsed', 64],
] as const
const SECOND_OTHERS = [
  ['declined', 50],
  ['declined', 51],
  ['declined', 52],
  ['declined', 53],
  ['waitlisted', 54],
  ['waitlisted', 55],
  ['withdrawn', 56],
  ['lapsed', 57],
] as const
/** Of the second intake: decided on together, and objected to. */
const BEFORE_THE_PANEL = [22, 23, 53, 54, 55]
const OBJECTED = 24
/** Handed in with much missing. */
const INCOMPLETE = [26, 27, 28]
const OPEN_APPLICANTS = [58, 59, ...range(65, 95)]
const WEAKNESSES = ['too_old', 'few_rd_staff', 'no_ip', null] as const

/** Weinan in Xi'an as it stands today: who applied when, who is in, who graduated, who has landed. */
export function planOfWeinan(founding: Founding, today: Day, chance: Chance): EnclavePlan {
  const intakes = intakesOf(founding.planStartsOn, today, { firms: 30, sqm: 4000 })
  const [first, second, third] = intakes
  if (!first || !second || !third) throw new Error('three intakes are needed')
  const rooms = roomsFor(founding, chance.of('rooms'))
  const firmOf = firmsOf(founding, rooms, chance)
  // Late enough that whatever the director decides alone in this intake is decided.
  const heldOn = workingDayFrom(addDays(second.closesOn, 30))
  const courseOf = (
    kind: Parameters<typeof pastCourse>[0],
    index: number,
    intake: OpenIntake,
  ): ApplicationCourse => {
    const course = pastCourse(kind, intake, chance.of(`fate ${index}`))
    if (BEFORE_THE_PANEL.includes(index)) return { ...course, corrected: false, panelOn: heldOn }
    if (INCOMPLETE.includes(index)) return { ...course, corrected: true, incomplete: true }
    return index === OBJECTED ? { ...course, objected: true } : course
  }
  const admitted = [
    ...FIRST_ADMITTED.map((index) => ({ index, intake: first })),
    ...SECOND_ADMITTED.map((index) => ({ index, intake: second })),
  ].map(({ index, intake }, position) => {
    const firm = firmOf(index, intake, null, index === 0 ? FOUNDER : undefined)
    const course = courseOf('admitted', index, intake)
    const movedInOn = workingDayFrom(addDays(intake.moveInOn, (position * 5) % 13))
    return { index, firm, course, movedInOn, units: rooms.get(String(index))?.codes ?? [] }
  })
  const landings = planLandings(admitted, { founding, today, graduates: GRADUATES, leavers: LEAVERS }, chance)
  const lives = admitted.map(({ index, firm, course, movedInOn, units }): Part => {
    const plan = landings.get(index) ?? { landing: null, graduation: null, leavesOn: null }
    const leaseEndsOn = leaseEnd(
      movedInOn,
      today,
      TERMS[firm.trade.staysLonger ? 'longer' : 'usual'],
      index,
      chance.of(`lease ${index}`),
    )
    const expansion =
      index === 0 ? { code: EXPANSION_ROOM, startsOn: addDays(today, 28), endsOn: addDays(today, 209) } : null
    return { firm, course, life: { firm, movedInOn, units, leaseEndsOn, expansion, ...plan } }
  })
  const others = [
    ...FIRST_OTHERS.map(([kind, index]) => ({ kind, index, intake: first })),
    ...SECOND_OTHERS.map(([kind, index]) => ({ kind, index, intake: second })),
  ].map(({ kind, index, intake }): Part => {
    const weakness = kind === 'declined' ? (WEAKNESSES[index % WEAKNESSES.length] ?? null) : null
    return {
      firm: firmOf(index, intake, weakness),
      course: courseOf(kind, index, intake),
      life: null,
    }
  })
  const open = openCourses(today).flatMap((course, position): Part[] => {
    const index = OPEN_APPLICANTS[position]
    if (index === undefined) return []
    const weakness = course.outcome === 'declined' ? 'too_old' : null
    return [
      { firm: firmOf(index, third, weakness, position === 0 ? NEWCOMER : undefined), course, life: null },
    ]
  })
  const meetings = [
    { intake: 2, heldOn },
    { intake: 3, heldOn: addWorkingDays(today, 3) },
  ]
  return { intakes, parts: [...lives, ...others, ...open], meetings }
}

function sketchAt(index: number): FirmSketch {
  const sketch = FIRMS_OF_WEINAN[index]
  if (!sketch) throw new Error(`no sketch ${index}`)
  return sketch
}

/** Eight firms sit at desks, the others have rooms; those who will leave sit in what is free today. */
function roomsFor(founding: Founding, chance: Chance): Map<string, Given> {
  const indices = [...FIRST_ADMITTED, ...SECOND_ADMITTED]
  const leavers = indices.slice(1, 1 + LEAVERS)
  const wishes = indices
    .filter((index) => !leavers.includes(index))
    .map((index, position): Wish => {
      const atDesks = position >= 30 ? position - 29 : 0
      const desks = atDesks === 0 || atDesks > 8 ? 0 : atDesks === 8 ? 11 : 12
      return {
        key: String(index),
        lab: TRADES[sketchAt(index)[2]].lab,
        desks,
        rooms: chance.chance(0.25) ? 2 : 1,
      }
    })
  const given = giveRooms(founding.building, wishes)
  const left = [['203'], ['309'], ['706'], ['403', '610']].filter((codes) =>
    codes.every((code) => FREE_ROOMS.includes(code)),
  )
  leavers.forEach((index, position) => given.set(String(index), { codes: left[position] ?? [], area: 125 }))
  return given
}

function firmsOf(founding: Founding, rooms: ReadonlyMap<string, Given>, chance: Chance) {
  const parks = founding.parks
    .filter((park) => park.validFrom <= founding.planStartsOn)
    .map((park) => park.zh)
  const planYear = yearOf(founding.planStartsOn)
  return (
    index: number,
    intake: OpenIntake,
    weakness: InventedFirm['weakness'],
    founder?: { name: string; email: string },
  ): InventedFirm => {
    const given = rooms.get(String(index))
    const desks = given?.codes.every((code) => code.includes('-')) ? given.codes.length : 0
    const area =
      desks > 0 ? 0 : Math.round(given?.area ?? chance.of(`area ${index}`).pick([60, 80, 120, 150]))
    const idea: FirmIdea = {
      number: index + 1,
      sketch: sketchAt(index),
      moveInOn: intake.moveInOn,
      planYear,
      parks,
      weakness,
      home: founding.homeCity,
      host: founding.hostCity,
      area,
      desks,
      founder: founder ?? { name: nameOf(index), email: `founder${index + 1}@firms.example.test` },
    }
    return inventFirm(idea, chance.of(`firm ${index}`))
  }
}

/** Most leases run on for a while; every eighth ends within three months. */
function leaseEnd(movedInOn: Day, today: Day, termMonths: number, index: number, chance: Chance): Day {
  const soon = index % 8 === 5
  const from = addDays(today, soon ? 6 : 130)
  const months = range(1, termMonths + 1).filter((count) => {
    const end = lastDayAfter(movedInOn, count)
    return end >= from && end <= addDays(today, soon ? 85 : 640)
  })
  return lastDayAfter(movedInOn, months.length > 0 ? chance.pick(months) : termMonths)
}
