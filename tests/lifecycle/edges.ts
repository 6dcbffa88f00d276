import type { Role } from '~/ground/people/actor'
import { ANSWERS, EVENTS } from './events'
import type { Logged, Row, Snapshot } from './snapshot'
import { LIFECYCLES } from './tables'

type Edge = {
  step: string
  from: readonly string[]
  to: string
  by: readonly Role[]
  kinds: readonly string[]
}

function edgesOf(noun: string): Edge[] {
  const edges = Object.entries(LIFECYCLES[noun]?.steps ?? {}).map(([step, move]) => {
    const kinds = EVENTS[noun]?.[step] ?? (noun === 'project' ? [eventOfProject(step)] : [])
    return { step, ...move, kinds }
  })
  return noun === 'application' ? [...edges, AGAIN] : edges
}

/** A waitlisted firm is decided once more: reconsidered and decided in one act, decided before and after. */
const AGAIN: Edge = {
  step: 'reconsider',
  from: ['decided'],
  to: 'decided',
  by: ['director'],
  kinds: ['application_decided', 'waitlist_moved_up'],
}

const eventOfProject = (step: string) =>
  step === 'drop' ? 'landing_dropped' : `landing_stage_reached ${step.replace('reach_', '')}`

/** The name of what an event says about this row; null when it is about something else. */
function saidOf({ noun, id }: Row, { kind, subjectId, payload }: Logged): string | null {
  if (noun === 'review') return payload.reviewId === id ? kind : null
  if (subjectId !== id) return null
  return kind === 'landing_stage_reached' ? `${kind} ${String(payload.stage)}` : kind
}

/**
 * The steps that lead a row from where it stood to where it stands, one for each of its events and taken by
 * somebody who may; null when there is no such way. Steps without an event of their own lie between them.
 */
export function wayOf(row: Row, before: Row | null, events: readonly Logged[]): string[] | null {
  const edges = edgesOf(row.noun)
  const silent = edges.filter(({ kinds }) => kinds.length === 0)
  const known = new Set(edges.flatMap(({ kinds }) => kinds))
  let ways = new Map(
    (before ? [before.state] : (LIFECYCLES[row.noun]?.start ?? [])).map((at) => [at, [] as string[]]),
  )
  const along = (some: readonly Edge[], from: typeof ways) =>
    [...from].flatMap(([at, steps]) =>
      some
        .filter((edge) => edge.from.includes(at))
        .map(({ to, step }) => [to, [...steps, step]] as [string, string[]]),
    )
  const silently = () => {
    for (const [to, steps] of [...along(silent, ways)]) if (!ways.has(to)) ways.set(to, steps)
  }
  for (const event of events) {
    const said = saidOf(row, event)
    if (said === null || !known.has(said)) continue
    silently()
    const fitting = edges.filter(
      ({ kinds, by }) =>
        kinds.includes(said) && (by.length === 0 || by.some((role) => role === event.actorRole)),
    )
    ways = new Map(along(fitting, ways))
  }
  if (!ways.has(row.state)) silently()
  return ways.get(row.state) ?? null
}

/** The invitations that were answered or lapsed between two looks, by what came of them. */
export function answersIn(before: Snapshot, after: Snapshot): string[] {
  return [...after.values()]
    .filter(({ noun, id, state }) => noun === 'invitation' && before.get(`invitation ${id}`)?.state !== state)
    .map(({ state }) => state)
    .filter((state) => Object.values(ANSWERS).includes(state))
    .sort()
}

/** The same as the log says it. */
export function answersSaid(events: readonly Logged[]): string[] {
  return events.flatMap(({ kind }) => ANSWERS[kind] ?? []).sort()
}
