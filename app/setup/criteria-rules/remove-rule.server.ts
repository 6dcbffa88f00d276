import type { Actor } from '~/ground/people/actor'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, type ChangeRefusal } from './change-draft.server'
import { criteriaEvents } from '~/ground/criteria/events'

export type RemoveRefusal = ChangeRefusal | 'criterion_gone'

/** Takes a criterion out of a draft. */
export async function removeRule(
  actor: Actor,
  setId: string | undefined,
  { code, version }: { code: string; version: number },
  now: Date,
): Promise<Outcome<null, RemoveRefusal>> {
  return changeDraft<RemoveRefusal>(
    actor,
    setId,
    {
      version,
      event: (set) => criteriaEvents.criterion_removed({ set, code }),
      change: ({ criteria }) =>
        criteria.some((one) => one.code === code)
          ? ok({ criteria: criteria.filter((one) => one.code !== code) })
          : refuse('criterion_gone'),
    },
    now,
  )
}
