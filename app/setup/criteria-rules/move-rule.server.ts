import type { Actor } from '~/ground/people/actor'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, type ChangeRefusal } from './change-draft.server'
import { criteriaEvents } from '~/ground/criteria/events'

export type MoveRefusal = ChangeRefusal | 'criterion_gone'
type Move = { code: string; direction: 'up' | 'down'; version: number }

/** Moves a criterion of a draft one place up or down; at the end it stays where it is. */
export async function moveRule(
  actor: Actor,
  setId: string | undefined,
  { code, direction, version }: Move,
  now: Date,
): Promise<Outcome<null, MoveRefusal>> {
  return changeDraft<MoveRefusal>(
    actor,
    setId,
    {
      version,
      event: (set) => criteriaEvents.criterion_moved({ set, code, direction }),
      change: ({ criteria }) => {
        const from = criteria.findIndex((one) => one.code === code)
        const [moved] = from < 0 ? [] : criteria.slice(from, from + 1)
        if (!moved) return refuse('criterion_gone')
        const rest = criteria.filter((_, index) => index !== from)
        const to = Math.max(0, from + (direction === 'up' ? -1 : 1))
        return ok({ criteria: [...rest.slice(0, to), moved, ...rest.slice(to)] })
      },
    },
    now,
  )
}
