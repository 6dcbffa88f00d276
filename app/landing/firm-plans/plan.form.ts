import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { SUPPORT_KINDS, SUPPORT_REPLIES, WATCH_LEVELS } from './vocabulary'

const version = z.coerce.number().pipe(z.int32().min(1))
const idempotencyKey = z.uuid().optional()
const said = (most: number) => paragraph(most, { missing: 'required', long: 'too_long' })

const PLAN = {
  officerId: z.uuid('choose'),
  leader: line(60, { missing: 'required', long: 'too_long' }),
  duties: said(1000),
  goals: said(1000),
}
export const OpenPlanForm = z.object({ ...PLAN, idempotencyKey })
export type PlanInput = z.output<z.ZodObject<typeof PLAN>>
export const ChangePlanForm = z.object({
  ...PLAN,
  version,
  reason: line(200, { missing: 'required', long: 'too_long' }),
})
export type PlanChange = z.output<typeof ChangePlanForm>
export const EndPlanForm = z.object({ version, outcome: said(1000) })
export type PlanEnd = z.output<typeof EndPlanForm>

const level = z.enum(WATCH_LEVELS.codes, { error: 'choose' })
export const WatchForm = z.object({
  what: line(200, { missing: 'required', long: 'too_long' }),
  level,
  reviewOn: dayField('required', 'day'),
  idempotencyKey,
})
export type Watch = z.output<typeof WatchForm>

/** What was found when something was looked at again: it goes on with a level and a day, or is settled. */
export const ReviewWatchForm = z
  .object({
    version,
    verdict: z.enum(['goes_on', 'settled'], { error: 'choose' }),
    level: level.optional(),
    reviewOn: dayField('required', 'day').optional(),
    note: said(500),
  })
  .superRefine(({ verdict, level, reviewOn }, context) => {
    if (verdict === 'settled') return
    if (!level) context.addIssue({ code: 'custom', path: ['level'], message: 'choose' })
    if (!reviewOn) context.addIssue({ code: 'custom', path: ['reviewOn'], message: 'required' })
  })
export type WatchReview = z.output<typeof ReviewWatchForm>

const kind = z.enum(SUPPORT_KINDS.codes, { error: 'choose' })
const departmentId = z.uuid('choose')
/** By when the department is to answer; left out, by the limit the enclave has set. */
const dueOn = dayField('day').optional()
export const AskSupportForm = z.object({ kind, what: said(500), departmentId, dueOn, idempotencyKey })
export type AskSupport = z.output<typeof AskSupportForm>
export const ProposeSupportForm = z.object({ kind, what: said(500), idempotencyKey })
export type ProposeSupport = z.output<typeof ProposeSupportForm>
export const PassOnForm = z.object({ version, departmentId, dueOn })
export type PassOn = z.output<typeof PassOnForm>
export const TakeBackForm = z.object({
  version,
  reason: paragraph(300, { missing: 'required', long: 'too_long' }),
})
export type TakeBack = z.output<typeof TakeBackForm>

/** What a department answers; also what is done in part or cannot be done has its reason. */
export const AnswerSupportForm = z.object({
  version,
  reply: z.enum(SUPPORT_REPLIES.codes, { error: 'choose' }),
  answer: paragraph(500, { missing: 'required', least: 4, short: 'too_short', long: 'too_long' }),
})
export type AnswerSupport = z.output<typeof AnswerSupportForm>

export const RateForm = z.object({
  version,
  rating: z.enum(['1', '2', '3', '4', '5'], { error: 'choose' }).transform(Number),
  note: paragraphOrEmpty(300, { long: 'too_long' }),
})
export type Rating = z.output<typeof RateForm>

export const VisitForm = z.object({
  visitedOn: dayField('required', 'day'),
  visitors: line(100, { missing: 'required', long: 'too_long' }),
  met: line(100, { missing: 'required', long: 'too_long' }),
  findings: said(1000),
  nextStep: said(300),
  idempotencyKey,
})
export type Visit = z.output<typeof VisitForm>
