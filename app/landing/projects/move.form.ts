import { z } from 'zod'
import { line, paragraph } from '~/shared/form-text'
import { wanAboveZero } from '~/ground/firms/fields.form'
import {
  areaInMu,
  areaInSquareMetres,
  day,
  optionalDay,
  optionalFile,
  optionalLine,
  plan,
  reason,
  stage,
  version,
} from './fields.form'
import { BLOCKER_SIDES } from './stages'

/** A stage reached: the day, the paper, why where something required is open, and of a registration the company. */
export const ReachForm = z
  .object({
    stage,
    actualOn: day,
    proof: optionalFile,
    note: optionalLine(300),
    nextStep: optionalLine(120),
    openReason: optionalLine(200),
    landedName: optionalLine(120),
    landedUscc: optionalLine(40),
    usccReason: optionalLine(200),
    address: optionalLine(200),
  })
  .superRefine((form, context) => {
    if (form.stage !== 'registered') return
    for (const path of ['landedName', 'landedUscc'] as const)
      if (!form[path]) context.addIssue({ code: 'custom', path: [path], message: 'required' })
  })
export type Reach = z.output<typeof ReachForm>

/** New planned days for the stages ahead, and why. */
export const ReplanForm = z.object({ version, plan, reason })
export type Replan = z.output<typeof ReplanForm>

/** What holds the project up, since when, what comes next and who sees to it. */
export const BlockerForm = z
  .object({
    version,
    blocker: paragraph(300, { missing: 'required', least: 2, short: 'required', long: 'too_long:300' }),
    side: z.enum(BLOCKER_SIDES, { error: 'required' }),
    since: day,
    until: optionalDay,
    nextStep: line(120, { missing: 'required', least: 2, short: 'required', long: 'too_long:120' }),
    departmentId: z.uuid({ error: 'required' }).optional(),
    ownerId: z.uuid({ error: 'required' }).optional(),
  })
  .superRefine(({ side, departmentId, until }, context) => {
    if (side !== 'department') return
    if (!departmentId) context.addIssue({ code: 'custom', path: ['departmentId'], message: 'required' })
    if (!until) context.addIssue({ code: 'custom', path: ['until'], message: 'required' })
  })
export type Blocker = z.output<typeof BlockerForm>

/** The blocker is gone: how, and what comes next. */
export const ClearForm = z.object({
  version,
  note: paragraph(300, { missing: 'required', least: 2, short: 'required', long: 'too_long:300' }),
  nextStep: line(120, { missing: 'required', least: 2, short: 'required', long: 'too_long:120' }),
})
export type Clear = z.output<typeof ClearForm>

/** A stage that was recorded in error is taken back, and why. */
export const UndoForm = z.object({ version, reason })
export type Undo = z.output<typeof UndoForm>

/** A project is given up; one that produced ends on the day its plant closed. */
export const DropForm = z.object({ version, reason, on: optionalDay })
export type Drop = z.output<typeof DropForm>

/** What a project invests, on how much land or floor, what it makes and which leader is in charge, with the reason. */
export const ChangeForm = z.object({
  version,
  investment: wanAboveZero,
  areaMu: areaInMu,
  areaSqm: areaInSquareMetres,
  product: line(120, { missing: 'required', least: 2, short: 'required', long: 'too_long:120' }),
  leader: optionalLine(60),
  reason,
})
export type Change = z.output<typeof ChangeForm>
