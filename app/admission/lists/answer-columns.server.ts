import type { Question } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'

const SHOWN = ['number', 'money', 'date', 'choice', 'boolean'] as const
export type AnswerColumn = Pick<Question, 'key' | 'type' | 'zh' | 'en' | 'options'>

/** The questions whose answers can stand in a column: short ones, of every form, the newest wording first. */
export async function answerColumns({ enclaveId }: Pick<Actor, 'enclaveId'>): Promise<AnswerColumn[]> {
  const forms = await db.applicationForm.findMany({
    where: { enclaveId, state: 'published' },
    orderBy: [{ version: 'desc' }, { track: 'asc' }],
    select: { sections: true },
  })
  const columns = new Map<string, AnswerColumn>()
  for (const form of forms) {
    for (const { key, type, zh, en, options } of sectionsFromJson(form.sections).flatMap(
      (s) => s.questions,
    )) {
      if (!SHOWN.some((one) => one === type) || columns.has(key)) continue
      columns.set(key, { key, type, zh, en, ...(options ? { options } : {}) })
    }
  }
  return [...columns.values()]
}
