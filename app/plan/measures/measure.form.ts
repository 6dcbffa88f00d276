import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { wholeField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { MEASURE_KINDS } from './vocabulary'

const version = z.coerce.number().pipe(z.int32().min(1))
const reason = line(200, { missing: 'required' })
const idempotencyKey = z.uuid().optional()
const orNone = z
  .union([z.literal(''), z.uuid()], { error: 'choose' })
  .optional()
  .transform((id) => (id === undefined || id === '' ? null : id))

const MEASURE = {
  kind: z.enum(MEASURE_KINDS.codes, { error: 'choose' }),
  number: wholeField([1, 99], { missing: 'required', wrong: 'number' }),
  nameZh: line(80, { missing: 'required' }),
  nameEn: lineOrEmpty(160),
  text: paragraphOrEmpty(2000),
  fromOn: dayField('required', 'day'),
  untilOn: dayField('required', 'day'),
  departmentId: orNone,
  leader: line(60, { missing: 'required' }),
  indicators: z.array(z.string().max(40), { error: 'choose' }).default([]),
}
const inEnglish = orChinese('nameZh', 'nameEn')
const ORDERED = { path: ['untilOn'], error: 'ends_before' }
const inOrder = ({ fromOn, untilOn }: { fromOn: string; untilOn: string }) => fromOn <= untilOn

/** A measure, or the operator's plan of a year. */
export const NewMeasureForm = z
  .object({ ...MEASURE, idempotencyKey })
  .refine(inOrder, ORDERED)
  .transform(inEnglish)
export const ChangeMeasureForm = z
  .object({ ...MEASURE, version, reason })
  .refine(inOrder, ORDERED)
  .transform(inEnglish)
export type MeasureInput = z.output<z.ZodObject<typeof MEASURE>>

/** Whose a task is, as forms send it: a member or a department by its id. */
const owner = z
  .string({ error: 'choose' })
  .regex(/^(user|department):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'choose')
  .transform((text): Owner => {
    const id = text.slice(text.indexOf(':') + 1)
    return text.startsWith('user:')
      ? { ownerId: id, departmentId: null }
      : { ownerId: null, departmentId: id }
  })
export type Owner = { ownerId: string; departmentId: null } | { ownerId: null; departmentId: string }

const TASK = {
  title: line(120, { missing: 'required' }),
  text: paragraphOrEmpty(1000),
  milestone: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
  dueOn: dayField('required', 'day'),
}
export const NewTaskForm = z.object({ ...TASK, owner, idempotencyKey })
export type TaskInput = Omit<z.output<typeof NewTaskForm>, 'idempotencyKey'>
export const ChangeTaskForm = z.object({ ...TASK, version, reason })
export type TaskChangeInput = z.output<typeof ChangeTaskForm>

/** How far a task is; what is reported in full comes with its proof, as an uploaded file. */
export const ReportForm = z.object({
  version,
  percent: wholeField([0, 100], { missing: 'required', wrong: 'percent' }, 'percent'),
  words: paragraph(1000, { missing: 'required' }),
  proof: z.string().optional(),
})
export type Report = z.output<typeof ReportForm>

/** Whether what was reported in full is done; who sends it back says what is missing. */
export const VerdictForm = z
  .object({
    version,
    verdict: z.enum(['confirmed', 'returned'], { error: 'choose' }),
    words: paragraphOrEmpty(1000),
  })
  .refine(({ verdict, words }) => verdict === 'confirmed' || words !== '', {
    path: ['words'],
    error: 'required',
  })
export type Verdict = z.output<typeof VerdictForm>

export const StopForm = z.object({ version, words: paragraph(500, { missing: 'required' }) })
export type Stop = z.output<typeof StopForm>

export const HandOverForm = z.object({ version, owner, words: paragraph(500, { missing: 'required' }) })
export type HandOver = z.output<typeof HandOverForm>

export const CommentForm = z.object({ words: paragraph(1000, { missing: 'required' }), idempotencyKey })
export type Comment = z.output<typeof CommentForm>
