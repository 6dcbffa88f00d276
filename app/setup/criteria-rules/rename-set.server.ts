import type { Actor } from '~/ground/people/actor'
import { onConstraint } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, type ChangeRefusal } from './change-draft.server'
import { criteriaEvents } from '~/ground/criteria/events'

export type RenameRefusal = ChangeRefusal | 'code_taken'
export type Titles = { version: number; code: string; titleZh: string; titleEn: string }

/** Gives a draft another code and title. */
export async function renameSet(
  actor: Actor,
  setId: string | undefined,
  { version, ...titles }: Titles,
  now: Date,
): Promise<Outcome<null, RenameRefusal>> {
  const work = () =>
    changeDraft<RenameRefusal>(
      actor,
      setId,
      { version, event: (set) => criteriaEvents.criteria_renamed({ set }), change: () => ok(titles) },
      now,
    )
  return onConstraint<Outcome<null, RenameRefusal>, Outcome<null, RenameRefusal>>(work, {
    CriteriaSet_enclaveId_purpose_code_key: () => refuse('code_taken'),
  })
}
