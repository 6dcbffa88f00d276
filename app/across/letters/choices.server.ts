import { db, inTransaction } from '~/platform/db.server'
import { CHOICE_KINDS, REACHES, type Reach } from './choices'
import type { Choices } from './choices.form'

/** What a person chose, by kind; what is missing comes by mail at once. */
export async function choicesOf(userId: string): Promise<Record<string, Reach>> {
  const rows = await db.noticeChoice.findMany({ where: { userId } })
  return Object.fromEntries(
    rows.map(({ kind, reach }) => [kind, REACHES.find((one) => one === reach) ?? 'mail']),
  )
}

/** Keeps a person's wishes for letters to come; those already waiting go as they would have. */
export async function choose(userId: string, choices: Choices): Promise<void> {
  const wishes = CHOICE_KINDS.flatMap((kind) => {
    const reach = choices[kind]
    return reach ? [{ userId, kind, reach }] : []
  })
  await inTransaction(async (tx) => {
    await tx.noticeChoice.deleteMany({ where: { userId, kind: { in: wishes.map(({ kind }) => kind) } } })
    await tx.noticeChoice.createMany({
      data: wishes.filter(({ reach }) => reach !== 'mail'),
      skipDuplicates: true,
    })
  })
}
