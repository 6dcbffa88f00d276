import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'

/** Brings the questions of another enclave into one that is being founded: to be read over before they are published. */
export async function copyQuestions(
  tx: Tx,
  { from, enclaveId, byId }: { from: string; enclaveId: string; byId: string },
  now: Date,
): Promise<void> {
  const rows = await tx.frequentQuestion.findMany({
    where: { enclaveId: from },
    orderBy: [{ topic: 'asc' }, { position: 'asc' }],
  })
  await tx.frequentQuestion.createMany({
    data: rows.map(({ topic, position, questionZh, questionEn, answerZh, answerEn }) => ({
      enclaveId,
      id: newId(),
      topic,
      position,
      questionZh,
      questionEn,
      answerZh,
      answerEn,
      published: false,
      editedById: byId,
      editedAt: now,
    })),
  })
}
