import { z } from 'zod'
import { divisionNumber } from '~/ground/national-rules/industries'
import { line, optionalDay, paragraph } from './fields.form'
import { LANGUAGES } from './links'

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** What an expert knows and where they work. */
export const ProfileForm = z.object({
  version: z.coerce.number().int().min(0).max(1_000_000).default(0),
  divisions: z
    .array(
      z
        .string()
        .regex(/^\d{2}$/, 'division_unknown')
        .refine((code) => divisionNumber(code) !== null, 'division_unknown'),
    )
    .min(1, 'division_missing')
    .max(12, 'division_many'),
  knowledge: paragraph(500).default(''),
  employer: line(80, 'employer_missing'),
  employerUscc: line(18)
    .pipe(z.string().regex(/^[0-9A-Z]{18}$/, 'uscc_form'))
    .optional()
    .transform((code) => code ?? null),
  title: line(60).default(''),
  languages: z
    .array(z.enum(LANGUAGES, 'language_unknown'))
    .max(LANGUAGES.length, 'language_unknown')
    .default([]),
  availableUntil: optionalDay,
  active: ticked,
})
export type ProfileInput = z.output<typeof ProfileForm>
