import { z } from 'zod'
import { isDay } from '~/shared/days'

const day = z.string({ error: 'required' }).refine(isDay, { error: 'day' })

/** A lease of one unit to a firm with a tenancy, from its first day to its last. */
export const AllocationForm = z
  .object({
    tenancyId: z.uuid({ error: 'required' }),
    startsOn: day,
    endsOn: day,
    relief: z.enum(['full', 'half', 'none'], { error: 'required' }),
    note: z.string().trim().max(500, { error: 'too_long' }).optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
export type Allocation = z.infer<typeof AllocationForm>

/** A unit kept from leasing: for repair, or reserved for an intake. */
export const HoldForm = z
  .object({
    purpose: z.enum(['repair', 'reserved'], { error: 'required' }),
    startsOn: day,
    endsOn: day,
    note: z
      .string({ error: 'required' })
      .trim()
      .min(2, { error: 'required' })
      .max(500, { error: 'too_long' }),
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
export type Hold = z.infer<typeof HoldForm>

/** The day a lease ends before its time; a lease that has not begun is cancelled. */
export const LeaseEndForm = z.object({
  lastDay: day,
  reason: z
    .string({ error: 'required' })
    .trim()
    .min(2, { error: 'required' })
    .max(500, { error: 'too_long' }),
})
export type LeaseEnd = z.infer<typeof LeaseEndForm>
