import { z } from 'zod'

/** One line as typed: no NUL (PostgreSQL refuses it), no line breaks, no blanks around. */
export function line(max: number, required?: string) {
  const text = z
    .string({ error: required })
    .transform((typed) => typed.replaceAll('\0', '').replace(/\s+/g, ' ').trim())
  return required === undefined
    ? text.pipe(z.string().max(max))
    : text.pipe(z.string().min(1, required).max(max))
}

/** Several lines as typed, with line breaks made alike. */
export function paragraph(max: number, required?: string) {
  const text = z
    .string({ error: required })
    .transform((typed) => typed.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim())
  return required === undefined
    ? text.pipe(z.string().max(max))
    : text.pipe(z.string().min(1, required).max(max))
}
