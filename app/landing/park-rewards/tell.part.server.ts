import type { Letter } from '~/ground/letters/letter'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { readersOf } from '~/landing/asks/visible.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'

type Round = { number: number; titleZh: string; titleEn: string }
type Asked = {
  letter: Letter<'title' | 'amount' | 'department' | 'due' | 'link'>
  departmentId: string
  round: Round
  amount: string
  due: Day
}

/** The accounts of a department are told that a reward waits for them. */
export async function tellDepartment(
  tx: Tx,
  { enclaveId, enclaveSlug }: Actor,
  { letter, departmentId, round, amount, due }: Asked,
  now: Date,
): Promise<void> {
  const key = { enclaveId_id: { enclaveId, id: departmentId } }
  const { nameZh, nameEn } = await tx.department.findUniqueOrThrow({ where: key })
  const params = {
    titleZh: round.titleZh,
    titleEn: round.titleEn,
    amount,
    due,
    departmentZh: nameZh,
    departmentEn: nameEn,
    link: env().BASE_URL + paths.departmentReward(enclaveSlug, round.number),
  }
  const about = { type: 'enclave', id: enclaveId }
  for (const { userId: toUserId } of await readersOf(tx, enclaveId, [departmentId]))
    await postLetter(tx, { enclaveId, toUserId, letter, params, about }, now)
}
