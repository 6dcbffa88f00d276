import { z } from 'zod'
import { isDay, type Day } from '~/shared/days'
import { line } from '~/shared/form-text'
import { SEES_OTHERS } from './phase'

const day = z
  .string()
  .refine((text): text is Day => text === '' || isDay(text), 'not_a_day')
  .optional()
  .transform((text) => text ?? null)
const several = z
  .union([z.string().max(80), z.array(z.string().max(80)).max(100)])
  .optional()
  .transform((sent) => (sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent))

/** Which papers experts may open while names are hidden. */
export const BlindPapersForm = z.object({ papers: several })

export const PhaseOrderForm = z.object({ to: z.enum(['up', 'down']) })

const SWITCHES = ['mayReview', 'seesNames', 'mayDecide', 'founderMayEdit'] as const

const fields = z.object({
  nameZh: line(20, 'required'),
  nameEn: line(40, 'required'),
  startsOn: day,
  endsOn: day,
  switches: several,
  seesOthers: z.enum(SEES_OTHERS, 'choose_one'),
})

/** A phase as the director writes it: names, days that may be left open, the switches that are on. */
export const PhaseForm = fields.transform(phaseTyped)
export type PhaseInput = z.output<typeof PhaseForm>

export const NewPhaseForm = fields
  .extend({ idempotencyKey: z.uuid() })
  .transform(({ idempotencyKey, ...typed }) => ({ ...phaseTyped(typed), idempotencyKey }))

function phaseTyped({ switches, ...typed }: z.output<typeof fields>) {
  const on = Object.fromEntries(SWITCHES.map((name) => [name, switches.includes(name)]))
  return { ...typed, ...(on as Record<(typeof SWITCHES)[number], boolean>) }
}
