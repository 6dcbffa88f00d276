import { rubricVersion } from '~/admission/rubrics/versions.server'
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
  const { enclaveId } = actor
  const source = await rubricVersion(actor, from, tx)
  const rubricId = newId()
  await tx.rubric.create({
    data: {
      enclaveId,
      id: rubricId,
      code,
      titleZh,
      titleEn,
      state: 'draft',
      items: source.rubric as unknown as Prisma.InputJsonObject,
      // A draft may be thrown away, so a copy of a draft goes back to what that one came from.
      basedOnId: source.state === 'draft' ? source.basedOnId : source.id,
    },
  })
  await noteRubric(tx, actor, rubricId, rubricEvents.rubric_drafted({ code, from: source.code }), now)
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
