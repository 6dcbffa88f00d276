import { comingOf, someOf } from '~/shared/chance'

/** How many projects began in a month, and in which month they came to count or were given up; months count from any one. */
export type Lives = {
  began: number
  ended: number | null
  how: 'counted' | 'dropped' | null
  projects: number
}
/** What is likely in a month of a project's life, by its age: that it comes to count, and that it is given up. */
export type Hazards = { counted: number[]; dropped: number[] }
/** Projects that are still on their way, by their age in months. */
export type Open = { age: number; projects: number }

/** Ages that are alike, in months: young projects are given up, older ones come to count. */
const AGES = [0, 6, 12, 24]

const bucketOf = (age: number) => AGES.findLastIndex((from) => age >= from)

/**
 * What is likely in a month of a project's life, from all lives up to a month: how often it happened to projects of an
 * age, among all months that projects of that age lived through.
 */
export function hazardsOf(lives: readonly Lives[], until: number): Hazards {
  const lived = AGES.map(() => 0)
  const counted = AGES.map(() => 0)
  const dropped = AGES.map(() => 0)
  for (const { began, ended, how, projects } of lives) {
    if (began > until) continue
    const end = ended !== null && ended <= until ? ended : null
    const age = Math.max(0, (end ?? until) - began)
    for (let month = 0; month <= age; month += 1) add(lived, bucketOf(month), projects)
    if (end !== null && how) add(how === 'counted' ? counted : dropped, bucketOf(age), projects)
  }
  const share = (events: number[]) =>
    events.map((count, bucket) => (lived[bucket] ? count / lived[bucket] : 0))
  return { counted: share(counted), dropped: share(dropped) }
}

function add(to: number[], bucket: number, projects: number): void {
  to[bucket] = (to[bucket] ?? 0) + projects
}

/** Projects on their way at the end of a month. */
export function openAt(lives: readonly Lives[], month: number): Open[] {
  const ages = new Map<number, number>()
  for (const { began, ended, projects } of lives) {
    if (began > month || (ended !== null && ended <= month)) continue
    ages.set(month - began, (ages.get(month - began) ?? 0) + projects)
  }
  return [...ages].map(([age, projects]) => ({ age, projects })).sort((a, b) => a.age - b.age)
}

/** How many of a project's kind come to count within so many months, by the hazards; `age` is where they stand now. */
export function chanceWithin(hazards: Hazards, age: number, months: number): number {
  let [open, counted] = [1, 0]
  for (let month = 1; month <= months; month += 1) {
    const bucket = bucketOf(age + month)
    const [in_, out] = [hazards.counted[bucket] ?? 0, hazards.dropped[bucket] ?? 0]
    counted += open * in_
    open *= Math.max(0, 1 - in_ - out)
  }
  return counted
}

export type LivesAhead = { hazards: Hazards; open: readonly Open[]; perMonth: number; months: number }

/** One course of the months ahead: how many projects come to count, of those on their way and of those yet to begin. */
export function runOfLives({ hazards, open, perMonth, months }: LivesAhead, next: () => number): number {
  let groups = open.map((one) => ({ ...one }))
  let counted = 0
  for (let month = 1; month <= months; month += 1) {
    for (const group of groups) {
      group.age += 1
      const bucket = bucketOf(group.age)
      const [in_, out] = [hazards.counted[bucket] ?? 0, hazards.dropped[bucket] ?? 0]
      const came = someOf(group.projects, in_, next)
      counted += came
      group.projects -= came + someOf(group.projects - came, in_ < 1 ? out / (1 - in_) : 0, next)
    }
    groups = groups.filter(({ projects }) => projects > 0)
    const begun = comingOf(perMonth, next)
    if (begun > 0) groups.push({ age: 0, projects: begun })
  }
  return counted
}

/** What is expected of the same: from those on their way, and from those yet to begin. */
export function expectedOf({ hazards, open, perMonth, months }: LivesAhead) {
  const onTheWay = open.reduce(
    (sum, { age, projects }) => sum + projects * chanceWithin(hazards, age, months),
    0,
  )
  let toBegin = 0
  for (let month = 1; month <= months; month += 1)
    toBegin += perMonth * chanceWithin(hazards, 0, months - month)
  return { onTheWay, toBegin }
}
