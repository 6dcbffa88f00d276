import { addDays, daysBetween, yearOf, type Day } from '~/shared/days'
import type { Chance } from './random'
import { hnteRecord, type RecordPlan } from './records'
import { techSme } from './record-sketches'
import type { Life } from '~/example/runs/residence/residence.server'

/** The codes of the two cities: a firm is on the list of the one in which it is registered on the day. */
type Setting = { today: Day; hntes: number; home: string; host: string }

/** A firm is a high-tech enterprise at the earliest a year after it was founded. */
const YEAR_OLD = 370

/** The tech SME numbers of landed firms, one a year, and the high-tech certificates of those who have one. */
export function certificatesOf(lives: readonly Life[], setting: Setting, chance: Chance): RecordPlan[] {
  return [
    ...lives.flatMap((life) => techSmeNumbers(life, setting, chance.of(life.firm.uscc))),
    ...hntes(lives, setting, chance),
  ]
}

/**
 * The number that stands when the company is registered is put forward, and every later one keeps the firm counted;
 * those of earlier years stay on file.
 */
function techSmeNumbers(
  { firm, landing, movedInOn }: Life,
  { today, home, host }: Setting,
  chance: Chance,
): RecordPlan[] {
  const registeredOn = landing?.actual.find(([stage]) => stage === 'registered')?.[1] ?? null
  const counted = registeredOn && registeredOn < today ? yearOfNumber(registeredOn) : null
  if (counted === null && chance.chance(0.4)) return []
  const first = counted === null ? yearOf(movedInOn) : Math.min(counted, yearOf(movedInOn))
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index)
  return years.flatMap((year): RecordPlan[] => {
    const month = chance.whole(5, 8)
    const listed = `${year}-${String(year === counted && registeredOn ? 4 : month).padStart(2, '0')}-${chance.whole(10, 28)}`
    if (listed >= addDays(today, -8)) return []
    const readyOn = registeredOn && registeredOn > listed ? registeredOn : listed
    const late = readyOn > addDays(today, -24)
    const renews = counted !== null && year > counted
    const course = year === counted || renews ? (late ? 'pending' : 'approved') : 'on_file'
    return [
      {
        firm,
        record: techSme(
          firm,
          listed,
          firm.track === 'B' || (registeredOn && registeredOn <= listed) ? home : host,
        ),
        course,
        readyOn: course === 'on_file' ? listed : readyOn,
      },
    ]
  })
}

/** Numbers are given in April and end in March: who registers early in the year counts with the number that comes. */
function yearOfNumber(registeredOn: Day): number {
  const year = yearOf(registeredOn)
  return registeredOn < `${year}-02-20` ? year - 1 : year
}

function hntes(lives: readonly Life[], { today, hntes: wanted }: Setting, chance: Chance): RecordPlan[] {
  const graduated = lives.filter(
    ({ graduation }) => graduation?.by === 'hnte' && graduation.on < addDays(today, -30),
  )
  const earliestOf = ({ firm, movedInOn }: Life) => {
    const [settled, old] = [addDays(movedInOn, 60), addDays(firm.foundedOn, YEAR_OLD)]
    return settled > old ? settled : old
  }
  const others = lives.filter((life) => life.graduation === null && earliestOf(life) < addDays(today, -45))
  const rest = Math.max(0, wanted - graduated.length)
  const own = chance.of('hnte')
  const rows = [
    ...graduated.map((life, index) =>
      hnteRecord(life.firm, addDays(life.graduation?.on ?? today, -20), 'approved', index + 1),
    ),
    ...others.slice(0, rest + 3).map((life, index) => {
      const { firm } = life
      const pending = index >= rest
      const earliest = earliestOf(life)
      const days = Math.max(1, daysBetween(earliest, addDays(today, -40)))
      const day = pending ? addDays(today, -own.whole(12, 20)) : addDays(earliest, own.whole(0, days))
      const course = pending ? (index === rest + 2 ? 'returned' : 'pending') : 'approved'
      return hnteRecord(firm, course === 'returned' ? addDays(today, -24) : day, course, 100 + index)
    }),
  ]
  return rows
}
