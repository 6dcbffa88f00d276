import { z } from 'zod'
import { isDay } from '../shared/days'
import { wanToYuan } from '../shared/money'

const WAN = /^\d{1,12}(\.\d{1,6})?$/
const plain = (text: string) => text.normalize('NFKC').replace(/[\s,]/g, '')
const required = (issue: { input: unknown }) => (issue.input === undefined ? 'required' : 'not_text')

/** One line of text that must be there. */
export const line = (max: number) =>
  z.string({ error: required }).trim().min(1, 'required').max(max, `too_long:${max}`)
export const optionalLine = (max: number) => z.string().trim().max(max, `too_long:${max}`).optional()

/** A civil date. */
export const day = z.string({ error: required }).refine(isDay, 'not_a_day')
export const optionalDay = z.string().refine(isDay, 'not_a_day').optional()

/** 万元 as typed, with or without separators; yuan from here on. */
export const wan = z
  .string({ error: required })
  .transform(plain)
  .refine((text) => WAN.test(text), 'not_money')
  .transform(wanToYuan)
export const optionalWan = z
  .string()
  .transform(plain)
  .refine((text) => WAN.test(text), 'not_money')
  .transform(wanToYuan)
  .optional()

/** A number of people or things. */
export const count = z
  .string({ error: required })
  .transform(plain)
  .refine((text) => /^\d{1,7}$/.test(text), 'not_a_count')
  .transform(Number)

/** The id of an uploaded file, as the server in front puts it into the field; of two the later one was chosen last. */
const fileId = z.string({ error: () => 'proof_missing' }).regex(/^[0-9a-f-]{36}$/, 'proof_missing')
const last = (value: unknown) => (Array.isArray(value) ? (value as unknown[]).at(-1) : value)
export const file = z.preprocess(last, fileId)
export const optionalFile = z.preprocess(last, fileId.optional())

export const idempotencyKey = z.string().max(100).optional()
