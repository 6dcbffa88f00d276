import type { Rubric } from '~/admission/rubrics/rubric'
import { rubricVersion } from '~/admission/rubrics/versions.server'
import { ofSource, type Taken } from '~/ground/audit/taken-from'
import { freeCode } from '~/ground/criteria/free-code'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Prisma, type Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { changeDraft, mayDefine, noteRubric, type ChangeRefusal } from './change-draft.server'
import { rubricEvents } from './events'

export type CopyRefusal = 'wrong_role' | 'code_taken'
type Titles = { code: string; titleZh: string; titleEn: string }
type Copy = Titles & { from: string; idempotencyKey?: string | undefined }
type Answer = Outcome<{ rubricId: string }, CopyRefusal>

const TAKEN = { Rubric_enclaveId_code_key: () => refuse('code_taken') }

/** Begins a draft as a copy of any version, with a code and title of its own. */
export async function copyRubric(actor: Actor, input: Copy, now: Date): Promise<Answer> {
  if (!mayDefine(actor)) return refuse('wrong_role')
  const by = { userId: actor.userId, key: input.idempotencyKey, command: 'rubric_copy' }
  const work = () => inTransaction((tx) => once(tx, by, now, () => copied(tx, actor, input, now)))
  return onConstraint<Answer, Answer>(work, TAKEN)
}

async function copied(
  tx: Tx,
  actor: Actor,
  { from, code, titleZh, titleEn }: Copy,
  now: Date,
): Promise<Answer> {
  const { rubric, state, basedOnId, id, code: wanted } = await rubricVersion(actor, from, tx)
  // A draft may be thrown away, so a copy of a draft goes back to what that one came from.
  const based = { basedOnId: state === 'draft' ? basedOnId : id }
  const event = rubricEvents.rubric_drafted({ code, from: wanted })
  return written(tx, actor, { code, titleZh, titleEn, rubric, ...based }, event, now)
}

export type TakenRubric = Titles & { rubric: Rubric }

/** Begins a draft with the rubric of another enclave or the usual one, under its code or the next one free. */
export async function takeRubric(
  actor: Actor,
  taken: TakenRubric,
  { source, reason, idempotencyKey }: Taken & { idempotencyKey?: string | undefined },
  now: Date,
): Promise<Answer> {
  if (!mayDefine(actor)) return refuse('wrong_role')
  const { enclaveId, userId } = actor
  const by = { userId, key: idempotencyKey, command: 'rubric_take' }
  const work = () =>
    inTransaction((tx) =>
      once(tx, by, now, async () => {
        const known = await tx.rubric.findMany({ where: { enclaveId }, select: { code: true } })
        const codes = known.map((one) => one.code)
        const code = freeCode(taken.code, codes)
        const event = rubricEvents.rubric_drafted({ code, from: taken.code, reason, ...ofSource(source) })
        return written(tx, actor, { ...taken, code, basedOnId: null }, event, now)
      }),
    )
  return onConstraint<Answer, Answer>(work, TAKEN)
}

async function written(
  tx: Tx,
  actor: Actor,
  { rubric, ...titles }: TakenRubric & { basedOnId: string | null },
  event: Parameters<typeof noteRubric>[3],
  now: Date,
): Promise<Answer> {
  const { enclaveId } = actor
  const rubricId = newId()
  const items = rubric as unknown as Prisma.InputJsonObject
  await tx.rubric.create({ data: { enclaveId, id: rubricId, state: 'draft', ...titles, items } })
  await noteRubric(tx, actor, rubricId, event, now)
  return ok({ rubricId })
}

/** Gives a draft another code and title. */
export async function renameRubric(
  actor: Actor,
  id: string | undefined,
  { version, ...titles }: Titles & { version: number },
  now: Date,
): Promise<Outcome<null, ChangeRefusal | 'code_taken'>> {
  const said = { zh: titles.titleZh, en: titles.titleEn }
  const work = () => changeDraft<'code_taken'>(actor, id, version, () => ok({ ...titles, said }), now)
  return onConstraint<Outcome<null, ChangeRefusal | 'code_taken'>, Outcome<never, 'code_taken'>>(work, TAKEN)
}
