import type { Question } from '~/ground/forms/form-sections'
import { sectionsFromJson } from '~/ground/forms/form-json'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'

const SHOWN = ['number', 'money', 'date', 'choice', 'boolean'] as const
export type AnswerColumn = Pick<Question, 'key' | 'type' | 'zh' | 'en' | 'options'>

/** The questions whose answers can stand in a column: short ones, of every form, the newest wording first. */
export async function answerColumns({ enclaveId }: Pick<Actor, 'enclaveId'>): Promise<AnswerColumn[]> {
  const [row] = await db.$queryRaw<{ forms: string[] }[]>`SELECT ${PUBLISHED_FORMS(enclaveId)} AS forms`
  return columnsOf(enclaveId, row?.forms ?? [])
}

/** The ids of the published forms of an enclave, the newest first, as a value of a statement. */
export const PUBLISHED_FORMS = (
  enclaveId: string,
) => Prisma.sql`ARRAY(SELECT f.id::text FROM "ApplicationForm" f
  WHERE f."enclaveId" = ${enclaveId}::uuid AND f.state = 'published' ORDER BY f.version DESC, f.track)`

/** What a published version asks, as it always will: nobody can change it any more. */
const lasting = new Map<string, AnswerColumn[]>()
const MOST_KEPT = 300

/** The columns of published forms, by their ids; what this process has not read yet is read. */
export async function columnsOf(enclaveId: string, ids: readonly string[]): Promise<AnswerColumn[]> {
  const unread = ids.filter((id) => !lasting.has(id))
  if (unread.length > 0) await readForms(enclaveId, unread)
  const columns = new Map<string, AnswerColumn>()
  for (const column of ids.flatMap((id) => lasting.get(id) ?? []))
    if (!columns.has(column.key)) columns.set(column.key, column)
  forgetOldest()
  return [...columns.values()]
}

/** Only after what was asked for is answered: a map keeps the order in which it was filled. */
function forgetOldest(): void {
  for (const id of lasting.keys()) {
    if (lasting.size <= MOST_KEPT) return
    lasting.delete(id)
  }
}

async function readForms(enclaveId: string, ids: string[]): Promise<void> {
  const forms = await db.applicationForm.findMany({
    where: { enclaveId, id: { in: ids }, state: 'published' },
    select: { id: true, sections: true },
  })
  for (const { id, sections } of forms) lasting.set(id, columnsIn(sections))
}

function columnsIn(sections: unknown): AnswerColumn[] {
  return sectionsFromJson(sections)
    .flatMap(({ questions }) => questions)
    .filter(({ type }) => SHOWN.some((one) => one === type))
    .map(({ key, type, zh, en, options }) => ({ key, type, zh, en, ...(options ? { options } : {}) }))
}
