import { z } from 'zod'

export const TERMS = ['48', '60'] as const

/** The term in months: 48, or 60 in the listed fields. */
export const AdmissionForm = z.object({
  termMonths: z.enum(TERMS, 'term_missing').transform(Number),
})
export type Admission = z.output<typeof AdmissionForm>
