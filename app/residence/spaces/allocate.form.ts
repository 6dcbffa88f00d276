import { z } from 'zod'
import { isLawfulTerm } from '~/residence/rent/months'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { dayField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'

const day = dayField('required', 'day')

/** A lease of one unit to a firm with a tenancy, from its first day to its last. */
export const AllocationForm = z
  .object({
    tenancyId: z.uuid({ error: 'required' }),
    startsOn: day,
    endsOn: day,
    relief: z.enum(LEASE_RELIEFS.codes, { error: 'required' }),
    note: paragraph(500).optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
  .refine(isLawfulTerm, { path: ['endsOn'], error: 'over_twenty_years' })
export type Allocation = z.infer<typeof AllocationForm>

/** A unit kept from leasing: for repair, or reserved for an intake. */
export const HoldForm = z
  .object({
    purpose: z.enum(['repair', 'reserved'], { error: 'required' }),
    startsOn: day,
    endsOn: day,
    note: paragraph(500, { missing: 'required', least: 2, short: 'required' }),
    idempotencyKey: z.uuid().optional(),
  })
  .refine((form) => form.startsOn <= form.endsOn, { path: ['endsOn'], error: 'ends_before_start' })
  .refine(isLawfulTerm, { path: ['endsOn'], error: 'over_twenty_years' })
export type Hold = z.infer<typeof HoldForm>

/** The day a lease ends before its time; a lease that has not begun is cancelled. */
export const LeaseEndForm = z.object({
  lastDay: day,
  reason: paragraph(500, { missing: 'required', least: 2, short: 'required' }),
})
export type LeaseEnd = z.infer<typeof LeaseEndForm>

/** Several leases of one firm that end on one day. */
export const LeaseEndsForm = LeaseEndForm.extend({
  leases: z
    .array(z.uuid({ error: 'required' }))
    .min(1, { error: 'required' })
    .max(500),
})
export type LeaseEnds = z.infer<typeof LeaseEndsForm>

/** Leases of one firm that go on until one last day. */
export const LeaseRenewalsForm = z.object({
  leases: LeaseEndsForm.shape.leases,
  lastDay: day,
  idempotencyKey: z.uuid().optional(),
})
export type LeaseRenewals = z.infer<typeof LeaseRenewalsForm>
