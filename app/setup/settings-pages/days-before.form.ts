import { wholeNumbersField } from '~/shared/form-number'

/** "180, 90, 30": days before an end, the earliest first, each once. */
export const daysBefore = wholeNumbersField([1, 730], 'day', 'not_days')
  .refine((numbers) => numbers.length > 0, 'required')
  .transform((numbers) => numbers.toSorted((a, b) => b - a))
