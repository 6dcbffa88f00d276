import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'
import { lines } from '~/shared/typed-text'
import { MOST_ITEMS, readAnswers, readItems, type Answer, type Item, WRONG_LINES } from './items'

/** A checklist, or its next version, with the reason. */
export const ChecklistForm = z.object({
  nameZh: line(60, 'required'),
  nameEn: line(80, 'required'),
  items: z
    .string({ error: 'required' })
    .max(20_000, 'too_long')
    .transform(lines)
    .transform((typed, context) => {
      const { items, wrong } = readItems(typed)
      if (wrong.length === 0 && items.length > 0 && items.length <= MOST_ITEMS) return items
      const message = wrong.length > 0 ? WRONG_LINES + wrong.join(', ') : 'items'
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }),
  reason: paragraph(300, 'required'),
  version: z.coerce.number().pipe(z.int32().min(0)).default(0),
  idempotencyKey: z.uuid().optional(),
})
export type ChecklistInput = z.output<typeof ChecklistForm>

const WHERE = /^(building|(floor|place):[0-9a-f-]{36})$/

/** A round: which checklist, where, how often, from when. */
export const RoundForm = z.object({
  checklistId: z.uuid({ error: 'required' }),
  where: z.string({ error: 'required' }).regex(WHERE, 'required'),
  everyMonths: wholeField([1, 60], { missing: 'required', wrong: 'months' }),
  firstDueOn: dayField('required', 'day'),
  idempotencyKey: z.uuid().optional(),
})
export type RoundInput = z.output<typeof RoundForm>

export type Walk = { dueOn: string; version: number; answers: Answer[] }

type Asked = { items: readonly Item[]; version: number; due: string }

/**
 * What is found on a round, by the items of its checklist. Answers are for the version and the day that were read: where
 * one of them has moved on, nothing is judged, and the person looks at what is asked now.
 */
export function walkForm({ items, version, due }: Asked) {
  return z.record(z.string(), z.unknown()).transform((typed, context): Walk => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', path: [], message })
      return z.NEVER
    }
    if (typed['dueOn'] !== due) return refuse('done_already')
    if (typed['version'] !== String(version)) return refuse('changed_meanwhile')
    const { answers, faults } = readAnswers(items, typed)
    for (const { field, code } of faults) context.addIssue({ code: 'custom', path: [field], message: code })
    return { dueOn: due, version, answers }
  })
}
