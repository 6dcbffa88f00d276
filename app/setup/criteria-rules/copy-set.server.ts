import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import { criteriaEvents } from '~/ground/criteria/events'
import { criteriaSetOf } from '~/ground/criteria/queries.server'

export type CopyRefusal = 'wrong_role' | 'code_taken'
export type Copy = {
  from: string
  code: string
  titleZh: string
  titleEn: string
  idempotencyKey?: string | undefined
}
type Answer = Outcome<{ setId: string }, CopyRefusal>

/** Begins a draft as a copy of any set of the enclave, with a code and title of its own. */
export async function copySet(actor: Actor, input: Copy, now: Date): Promise<Answer> {
  if (!may(actor.role, 'draft')) return refuse('wrong_role')
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'criteria_copy' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => copied(tx, actor, input, now)))
  return onConstraint<Answer, Answer>(work, {
    CriteriaSet_enclaveId_purpose_code_key: () => refuse('code_taken'),
  })
}

async function copied(
  tx: Tx,
  actor: Actor,
  { from, code, titleZh, titleEn }: Copy,
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  const source = await criteriaSetOf(actor, from, tx)
  const setId = newId()
  await tx.criteriaSet.create({
    data: {
      enclaveId,
      id: setId,
      code,
      titleZh,
      titleEn,
      purpose: source.purpose,
      state: 'draft',
      criteria: source.criteria as unknown as Prisma.InputJsonArray,
      // A draft may be thrown away, so a copy of a draft goes back to what that one came from.
      basedOnId: source.state === 'draft' ? source.basedOnId : source.id,
    },
  })
  await recordEvent(
    tx,
    {
      enclaveId,
      actor,
      subject: { type: 'criteria_set', id: setId },
      event: criteriaEvents.criteria_drafted({ set: code, from: source.code }),
    },
    now,
  )
  return ok({ setId })
}
