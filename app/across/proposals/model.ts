import { judge, type Assignment, type Pair, type Problem } from './problem'

/** A row of a model: so much of these columns, at least and at most; null where there is no bound. */
export type ModelRow = { least: number | null; most: number | null; columns: number[]; factors: number[] }
/** A model for the solver: choose 0 or 1 for each column, keep every row, and be worth most. */
export type Model = { worth: number[]; least: number[]; rows: ModelRow[] }
export type Modelled = { model: Model; pairs: Pair[] }

/**
 * The choice of rooms as a mixed-integer program. A column for each place a firm may get; each firm at most one, each room
 * at most one firm, each desk room no more desks than are free; a fixed choice is 1. A firm's wish to sit beside another is
 * a column for each place it may get: it counts only with the firm there and the other in a place that shares a wall. An
 * alternative differs from each solution before it in so many choices that are not fixed.
 */
export function modelOf(problem: Problem, before: readonly Assignment[], apart: number): Modelled {
  const pairs: Pair[] = []
  const model: Model = { worth: [], least: [], rows: [] }
  const ofWish = new Map<string, number[]>()
  const ofPlace = new Map<string, number[]>()
  const isFixed = (pair: Pair) =>
    problem.fixed.some((one) => one.wish === pair.wish && one.place === pair.place)
  for (const wish of problem.wishes) {
    const fixed = problem.fixed.find((one) => one.wish === wish.id)
    for (const place of problem.places) {
      if (fixed && fixed.place !== place.id) continue
      const judged = judge(problem, wish, place)
      if (!judged.ok) continue
      const column = pairs.push({ wish: wish.id, place: place.id }) - 1
      model.worth.push(judged.value)
      model.least.push(fixed ? 1 : 0)
      ofWish.set(wish.id, [...(ofWish.get(wish.id) ?? []), column])
      ofPlace.set(place.id, [...(ofPlace.get(place.id) ?? []), column])
    }
  }
  for (const columns of ofWish.values()) model.rows.push(atMost(1, columns))
  for (const place of problem.places) {
    const columns = ofPlace.get(place.id) ?? []
    if (columns.length === 0) continue
    const desks = columns.map(
      (column) => problem.wishes.find(({ id }) => id === pairs[column]?.wish)?.desks ?? 1,
    )
    model.rows.push(
      place.seats === null ? atMost(1, columns) : { ...atMost(place.seats, columns), factors: desks },
    )
  }
  addNeighbours(problem, { model, pairs }, ofWish)
  for (const assigned of before) {
    const again = pairs.flatMap((pair, column) =>
      assigned.get(pair.wish) === pair.place && !isFixed(pair) ? [column] : [],
    )
    if (again.length > 0) model.rows.push(atMost(Math.max(0, again.length - apart), again))
  }
  return { model, pairs }
}

const atMost = (most: number, columns: number[]): ModelRow => ({
  least: null,
  most,
  columns,
  factors: columns.map(() => 1),
})

function addNeighbours(problem: Problem, { model, pairs }: Modelled, ofWish: ReadonlyMap<string, number[]>) {
  const places = new Map(problem.places.map((place) => [place.id, place]))
  for (const wish of problem.wishes) {
    const others = wish.beside === null ? [] : (ofWish.get(wish.beside) ?? [])
    for (const column of others.length > 0 ? (ofWish.get(wish.id) ?? []) : []) {
      const place = places.get(pairs[column]?.place ?? '')
      const near = others.filter((other) => {
        const at = pairs[other]?.place ?? ''
        return place?.beside.includes(at) || (at === place?.id && place.seats !== null)
      })
      if (near.length === 0) continue
      const both = model.worth.push(problem.aims.beside * 100) - 1
      model.least.push(0)
      model.rows.push({ least: null, most: 0, columns: [both, column], factors: [1, -1] })
      model.rows.push({ least: null, most: 0, columns: [both, ...near], factors: [1, ...near.map(() => -1)] })
    }
  }
}

/** What the solver chose, as an assignment. */
export function assignmentOf({ pairs }: Modelled, chosen: readonly number[]): Assignment {
  return new Map(
    pairs.flatMap(({ wish, place }, column) => ((chosen[column] ?? 0) > 0.5 ? [[wish, place]] : [])),
  )
}

/** In how many choices two assignments differ. */
export function differences(a: Assignment, b: Assignment): number {
  return [...new Set([...a.keys(), ...b.keys()])].filter((wish) => a.get(wish) !== b.get(wish)).length
}
