import { z } from 'zod'
import { ifRead, listIn, textsFromJson } from '~/shared/json'
import type { Criterion, Expression } from './expression'
import { ExpressionJson } from './expression-json'

/** Of a rule nobody can read nobody can say that it is met: it stays unknown, and with it what it asks. */
export const UNREADABLE: Expression = {
  op: 'eq',
  left: { kind: 'sum', of: [] },
  right: { kind: 'sum', of: [] },
}

const Kept: z.ZodType<Criterion> = z
  .object({
    code: z.string().min(1),
    track: z.enum(['A', 'B', 'both']).catch('both'),
    severity: z.enum(['must', 'bonus']).catch('must'),
    points: ifRead(z.number()),
    zh: ifRead(z.string()),
    en: ifRead(z.string()),
    clauseZh: z.string().catch(''),
    clauseEn: z.string().catch(''),
    papers: ifRead(z.array(z.unknown()).transform(textsFromJson)),
    expression: ExpressionJson.catch(UNREADABLE),
  })
  .transform(({ points, papers, ...one }) => ({
    ...one,
    zh: one.zh ?? one.code,
    en: one.en ?? one.code,
    ...(points === undefined ? {} : { points }),
    ...(papers === undefined ? {} : { papers }),
  }))
const Criteria = listIn(Kept)

/** Criteria as the database keeps them: of a set, or frozen on an application. */
export function criteriaFromJson(json: unknown): Criterion[] {
  return Criteria.parse(json)
}
