import { columnsOf, PUBLISHED_FORMS, type AnswerColumn } from '~/admission/lists/answer-columns.server'
import { INTAKES, OFFICERS, type Named } from '~/admission/lists/list.server'
import type { Actor } from '~/ground/people/actor'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import { VIEWS, type ViewLine } from './queries.server'

type Frame = { intakes: number[]; officers: Named[]; views: ViewLine[] }

/** What stands around the list of applications: what it can be narrowed to, the views kept of it, its columns. */
export async function listFrame(actor: Actor): Promise<Frame & { columns: AnswerColumn[] }> {
  const { enclaveId } = actor
  const [row] = await askTogether<Frame & { forms: string[] }>(Prisma.sql`
    SELECT ${INTAKES(enclaveId)} AS intakes, ${OFFICERS(enclaveId)} AS officers,
      ${VIEWS(actor, 'applications')} AS views, ${PUBLISHED_FORMS(enclaveId)} AS forms`)
  const { forms, ...frame } = row ?? { intakes: [], officers: [], views: [], forms: [] }
  return { ...frame, columns: await columnsOf(enclaveId, forms) }
}
