import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import type { Criterion } from '~/ground/criteria/expression'
import { criteriaSetOf, type SetRecord } from '~/ground/criteria/queries.server'

export type ChangeRefusal = 'wrong_role' | 'not_a_draft' | 'changed_meanwhile'
export type Changed = {
  criteria?: Criterion[]
  code?: string
  titleZh?: string
  titleEn?: string
}
export type DraftChange<R extends string> = {
  /** The version the form was made from; somebody else's change since then is not written over. */
  version: number
  event: (set: string) => Happening
  change: (set: SetRecord) => Outcome<Changed, R>
}

/** Changes a draft, and nothing but a draft: what is published stays as it was read. */
export async function changeDraft<R extends string>(
  actor: Actor,
  id: string | undefined,
  { version, event, change }: DraftChange<R>,
  now: Date,
): Promise<Outcome<null, R | ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await criteriaSetOf(actor, id, tx)
    if (!may(actor.role, 'draft')) return refuse('wrong_role')
    if (before.state !== 'draft') return refuse('not_a_draft')
    if (before.version !== version) return refuse('changed_meanwhile')
    const changed = change(before)
    if (!changed.ok) return changed
    const { criteria, ...texts } = changed.value
    const { enclaveId } = actor
    const { count } = await tx.criteriaSet.updateMany({
      where: { enclaveId, id: before.id, state: 'draft', version },
      data: {
        ...texts,
        ...(criteria ? { criteria: criteria as unknown as Prisma.InputJsonArray } : {}),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const subject = { type: 'criteria_set', id: before.id }
    const said = event(changed.value.code ?? before.code)
    await recordEvent(tx, { enclaveId, actor, subject, event: said }, now)
    return ok(null)
  })
}
