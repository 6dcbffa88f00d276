import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import { ABILITIES } from '~/ground/members/abilities'
import type { Actor } from '~/ground/people/actor'
import type { Rubric } from '~/admission/rubrics/rubric'
import { rubricVersion, type RubricRecord } from '~/admission/rubrics/versions.server'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { rubricEvents } from './events'

export type ChangeRefusal = 'wrong_role' | 'not_a_draft' | 'changed_meanwhile'

/** Whether somebody may write the rubric of their enclave. */
export function mayDefine({ role }: Pick<Actor, 'role'>): boolean {
  return (ABILITIES.define_rubrics as readonly string[]).includes(role)
}

export type Changed = { code?: string; titleZh?: string; titleEn?: string; rubric?: Rubric }

/**
 * Changes a draft, and nothing but a draft: what is published stays as it was scored by. `said` names what was changed,
 * for the log.
 */
export async function changeDraft<R extends string>(
  actor: Actor,
  id: string | undefined,
  version: number,
  change: (before: RubricRecord) => Outcome<Changed & { said: { zh: string; en: string } }, R>,
  now: Date,
): Promise<Outcome<null, R | ChangeRefusal>> {
  return inTransaction(async (tx) => {
    const before = await rubricVersion(actor, id, tx)
    if (!mayDefine(actor)) return refuse('wrong_role')
    if (before.state !== 'draft') return refuse('not_a_draft')
    if (before.version !== version) return refuse('changed_meanwhile')
    const changed = change(before)
    if (!changed.ok) return changed
    const { rubric, said, ...texts } = changed.value
    const { count } = await tx.rubric.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: 'draft', version },
      data: {
        ...texts,
        ...(rubric ? { items: rubric as unknown as Prisma.InputJsonObject } : {}),
        version: { increment: 1 },
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const code = changed.value.code ?? before.code
    await noteRubric(tx, actor, before.id, rubricEvents.rubric_changed({ code, ...said }), now)
    return ok(null)
  })
}

/** The event of a version of the rubric; last in the transaction. */
export async function noteRubric(
  tx: Tx,
  actor: Actor,
  id: string,
  event: Happening,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'rubric', id }, event }, now)
}
