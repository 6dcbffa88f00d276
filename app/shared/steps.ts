import { ok, refuse } from './outcome'

/** One move of a lifecycle: from which states, to which, and which roles may make it. */
export type Step<State extends string, Role extends string> = {
  from: readonly State[]
  to: State
  by: readonly Role[]
}
export type StepTable<State extends string, Role extends string> = Record<string, Step<State, Role>>

/** Whether a role may take a step from a state, and where it leads; nothing else changes a state. */
export function take<State extends string, Role extends string>(
  table: StepTable<State, Role>,
  step: string,
  state: State,
  role: Role,
) {
  const move = table[step]
  if (!move || !move.from.includes(state)) return refuse('wrong_state')
  if (!move.by.includes(role)) return refuse('wrong_role')
  return ok(move.to)
}

/** The steps open to a role in a state: what the page offers as buttons. */
export function openSteps<Table extends StepTable<string, string>>(
  table: Table,
  state: string,
  role: string,
) {
  return Object.keys(table).filter((name) => {
    const move = table[name]
    return move !== undefined && move.from.includes(state) && move.by.includes(role)
  }) as (keyof Table & string)[]
}
