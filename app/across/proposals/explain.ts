import {
  askedOf,
  isBeside,
  judge,
  type Assignment,
  type Feature,
  type Miss,
  type Problem,
  type Wish,
} from './problem'

/** Where another place would have suited a firm better, and who has it. */
export type GaveUp = { code: string; points: number; to: string[] }
/** What would give a firm that got nothing a room. */
export type Change =
  | { kind: 'relax'; what: Miss; codes: string[] }
  | { kind: 'fix'; code: string; from: string[] }
  | { kind: 'none' }

/** Why a firm gets what it gets, as codes and figures; the page has the words. */
export type Told = {
  met: Feature[]
  unmet: Feature[]
  areaFit: number
  beside: boolean | null
  gaveUp: GaveUp | null
  /** For a firm without a place: why not, and what would change that. */
  why: 'nothing_asked' | 'nothing_fits' | 'all_given' | null
  changes: Change[]
}

/** How many places and names an explanation lists. */
const MOST = 5

/** Why each firm gets its place or none, what it gave up, and what would change that. */
export function explain(problem: Problem, assigned: Assignment): Map<string, Told> {
  return new Map(problem.wishes.map((wish) => [wish.id, tell(problem, assigned, wish)]))
}

function tell(problem: Problem, assigned: Assignment, wish: Wish): Told {
  const place = problem.places.find(({ id }) => id === assigned.get(wish.id))
  if (!place) return withoutPlace(problem, assigned, wish)
  const asked = askedOf(wish, place)
  const judged = judge(problem, wish, place)
  return {
    met: asked.filter(({ met }) => met).map(({ feature }) => feature),
    unmet: asked.filter(({ met }) => !met).map(({ feature }) => feature),
    areaFit: judged.ok ? judged.parts.area : 0,
    beside: wish.beside === null ? null : isBeside(problem, assigned, wish),
    gaveUp: judged.ok ? better(problem, assigned, wish, judged.value) : null,
    why: null,
    changes: [],
  }
}

/** The place that alone would be worth most to a firm, where that is more than it got. */
function better(problem: Problem, assigned: Assignment, wish: Wish, got: number): GaveUp | null {
  const [best] = possible(problem, wish).sort((a, b) => b.value - a.value)
  if (!best || best.value <= got) return null
  const points = Math.round((best.value - got) / 100)
  return points > 0 ? { code: best.code, points, to: holdersOf(problem, assigned, best.id) } : null
}

function possible(problem: Problem, wish: Wish) {
  return problem.places.flatMap((place) => {
    const judged = judge(problem, wish, place)
    return judged.ok ? [{ id: place.id, code: place.code, value: judged.value }] : []
  })
}

function holdersOf({ wishes }: Problem, assigned: Assignment, place: string): string[] {
  return wishes.flatMap(({ id, name }) => (assigned.get(id) === place ? [name] : [])).slice(0, MOST)
}

function withoutPlace(problem: Problem, assigned: Assignment, wish: Wish): Told {
  const nothing = { met: [], unmet: [], areaFit: 0, beside: null, gaveUp: null }
  if (wish.sqm === 0 && wish.desks === 0) return { ...nothing, why: 'nothing_asked', changes: [] }
  const own = possible(problem, wish)
  const relaxed = relaxing(problem, assigned, wish)
  const given = own
    .map(({ id, code }) => ({ kind: 'fix' as const, code, from: holdersOf(problem, assigned, id) }))
    .filter(({ from }) => from.length > 0)
    .slice(0, MOST)
  const changes: Change[] = [...relaxed, ...given]
  return {
    ...nothing,
    why: own.length === 0 ? 'nothing_fits' : 'all_given',
    changes: changes.length > 0 ? changes : [{ kind: 'none' }],
  }
}

/** Each single rule whose absence would open a place that nobody gets, with those places. */
function relaxing(problem: Problem, assigned: Assignment, wish: Wish): Change[] {
  const codes = new Map<Miss, string[]>()
  for (const place of problem.places) {
    const judged = judge(problem, wish, place)
    const [miss] = judged.ok ? [] : judged.misses
    if (judged.ok || !miss || judged.misses.length > 1 || miss === 'no_room' || miss === 'no_desks') continue
    if (holdersOf(problem, assigned, place.id).length > 0) continue
    codes.set(miss, [...(codes.get(miss) ?? []), place.code])
  }
  return [...codes].map(([what, found]) => ({ kind: 'relax', what, codes: found.slice(0, MOST) }))
}
