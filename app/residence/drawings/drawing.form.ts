import { z } from 'zod'
import { BOUNDS, type Drawing } from '~/residence/plans/drawing'
import { SHAPE_KINDS } from '~/residence/plans/vocabulary'
import { dayField } from '~/shared/form-number'
import { lineOrEmpty, paragraph } from '~/shared/form-text'

const MOST_TEXT = 1_000_000
const place = z.int().min(-1_000_000).max(1_000_000)
const Shape = z.object({
  kind: z.enum(SHAPE_KINDS.codes as [string, ...string[]]).transform((code) => SHAPE_KINDS.of(code)),
  unitId: z.uuid().nullable(),
  label: z
    .string()
    .transform((text) => text.replace(/\p{Cc}/gu, '').trim())
    .pipe(z.string().max(BOUNDS.label)),
  points: z.array(place).max(BOUNDS.corners * 2 + 2),
  doors: z.array(place).max(BOUNDS.doors * 2 + 2),
})
const Sent: z.ZodType<Drawing> = z.object({
  width: place,
  depth: place,
  shapes: z.array(Shape).max(BOUNDS.shapes + 1),
})

/** A draft as the editor sends it: the drawing as JSON, where the image lies, and how often it was saved before. */
export const DraftForm = z.object({
  base: z.coerce.number().pipe(z.int32().min(0)),
  drawing: z
    .string({ error: 'unreadable' })
    .max(MOST_TEXT, 'unreadable')
    .transform((text, context) => {
      const read = Sent.safeParse(jsonIn(text))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: 'unreadable' })
      return z.NEVER
    }),
  underX: z.coerce.number().int().min(-1_000_000).max(1_000_000).catch(0),
  underY: z.coerce.number().int().min(-1_000_000).max(1_000_000).catch(0),
  underScale: z.coerce.number().min(0).max(1000).catch(0),
})
export type DraftSent = z.infer<typeof DraftForm>

/** A draft published from a day on. */
export const PublicationForm = z.object({
  from: dayField('required', 'day'),
  reason: paragraph(500, { missing: 'required', least: 2, short: 'required' }),
})
export type Publication = z.infer<typeof PublicationForm>

/** An export to trace, packed by the editor, and what it was called. */
export const TracingForm = z.object({
  packed: z.string({ error: 'required' }).min(1, 'required').max(MOST_TEXT, 'too_long'),
  name: lineOrEmpty(120),
})

/** The image to trace. */
export const UnderlayForm = z.object({
  image: z.string({ error: 'required' }).min(1, 'required'),
  idempotencyKey: z.uuid().optional(),
})
export type UnderlaySent = z.infer<typeof UnderlayForm>

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
