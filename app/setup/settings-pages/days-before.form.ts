import { z } from 'zod'
import { line } from '~/shared/form-text'

/** "180, 90, 30": days before an end, the earliest first, each once. */
export const daysBefore = line(60, { missing: 'required', long: 'text_long' }).transform((typed, context) => {
  const read = typed.split(/[,，、;；\s]+/).map(Number)
  if (read.every((one) => Number.isInteger(one) && one >= 1 && one <= 730))
    return [...new Set(read)].sort((a, b) => b - a)
  context.addIssue({ code: 'custom', message: 'not_days' })
  return z.NEVER
})
