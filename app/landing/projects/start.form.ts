import { z } from 'zod'
import { idempotencyKey, wanAboveZero } from '~/ground/firms/fields.form'
import { areaInMu, areaInSquareMetres, day, line, optionalLine, plan } from './fields.form'

/** A firm, a park, how much and where, who is in charge, and the day each stage is promised for. */
export const StartForm = z
  .object({
    firmId: z.uuid({ error: 'required' }),
    parkId: z.uuid({ error: 'required' }),
    investment: wanAboveZero,
    premises: z.enum(['land', 'factory'], { error: 'required' }),
    areaMu: areaInMu,
    areaSqm: areaInSquareMetres,
    product: line(120),
    ownerId: z.uuid({ error: 'required' }),
    intentOn: day,
    leader: optionalLine(60),
    nextStep: optionalLine(120),
    plan,
    idempotencyKey,
  })
  .superRefine((form, context) => {
    const missing = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' })
    if (form.premises === 'land' && !form.areaMu) missing('areaMu')
    if (form.premises === 'factory' && !form.areaSqm) missing('areaSqm')
  })
export type Start = z.output<typeof StartForm>
