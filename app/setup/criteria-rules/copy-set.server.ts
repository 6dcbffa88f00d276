import { recordEvent } from '~/ground/audit/record.server'
import { ofSource, type Taken } from '~/ground/audit/taken-from'
import type { Criterion } from '~/ground/criteria/expression'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { may } from '~/ground/criteria/abilities'
import { criteriaEvents } from '~/ground/criteria/events'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { freeCode } from '~/ground/criteria/free-code'

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
  const source = await criteriaSetOf(actor, from, tx)
  const { purpose, criteria, state, basedOnId, id } = source
  // A draft may be thrown away, so a copy of a draft goes back to what that one came from.
  const based = { basedOnId: state === 'draft' ? basedOnId : id }
  const event = criteriaEvents.criteria_drafted({ set: code, from: source.code })
  return written(tx, actor, { code, titleZh, titleEn, purpose, criteria, ...based }, event, now)
}

export type TakenSet = {
  code: string
  purpose: string
  titleZh: string
  titleEn: string
  criteria: readonly Criterion[]
}

/** Begins a draft with the criteria of another enclave or the usual ones, under their code or the next one free. */
export async function takeSet(
  actor: Actor,
  set: TakenSet,
  { source, reason, idempotencyKey }: Taken & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer> {
  if (!may(actor.role, 'draft')) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'criteria_take' }
  const work = () =>
    inTransaction((tx) =>
      once(tx, by, now, async () => {
        const known = await tx.criteriaSet.findMany({
          where: { enclaveId, purpose: set.purpose },
          select: { code: true },
        })
        const code = freeCode(
          set.code,
          known.map((one) => one.code),
        )
        const event = criteriaEvents.criteria_drafted({
          set: code,
          from: set.code,
          reason,
          ...ofSource(source),
        })
        return written(tx, actor, { ...set, code, basedOnId: null }, event, now)
      }),
    )
  return onConstraint<Answer, Answer>(work, {
    CriteriaSet_enclaveId_purpose_code_key: () => refuse('code_taken'),
  })
}

async function written(
  tx: Tx,
  actor: Actor,
  { criteria, ...set }: TakenSet & { basedOnId: string | null },
  event: Parameters<typeof recordEvent>[1]['event'],
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  const setId = newId()
  const rules = criteria as unknown as Prisma.InputJsonArray
  await tx.criteriaSet.create({ data: { enclaveId, id: setId, state: 'draft', ...set, criteria: rules } })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'criteria_set', id: setId }, event }, now)
  return ok({ setId })
}
