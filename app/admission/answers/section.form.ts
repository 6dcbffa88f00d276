import { z } from 'zod'

/** What is not an answer in a section's form: the stamp of what was shown, and where to go next. */
export const SectionForm = z.object({
  stamp: z.string().max(20_000).default(''),
  then: z.string().max(100).catch('next'),
})
