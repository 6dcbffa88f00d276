import { z } from 'zod'
import { decimalField, wholeField } from '~/shared/form-number'
import { line as lineOf, optionalLine as optionalLineOf } from '~/shared/form-text'
import { isDay } from '~/shared/days'
import { wanToYuan } from '~/shared/money'
import { readDay } from '~/shared/typed-day'

const WAN = { unit: 'wan', digits: 12, places: 6 } as const
const required = (issue: { input: unknown }) => (issue.input === undefined ? 'required' : 'not_text')

/** One line of text that must be there. */
export const line = (max: number) => lineOf(max, { missing: 'required', long: `too_long:${max}` })
export const optionalLine = (max: number) => optionalLineOf(max, `too_long:${max}`)

/** A civil date. */
export const day = z.string({ error: required }).transform(readDay).refine(isDay, 'not_a_day')
export const optionalDay = z.string().transform(readDay).refine(isDay, 'not_a_day').optional()

/** 万元 as typed, with or without separators and units; yuan from here on. */
export const wan = decimalField(WAN, { missing: 'required', wrong: 'not_money' }).transform(wanToYuan)
export const optionalWan = wan.optional()
/** An amount that is one: 0 yuan is no contract, no funding and no investment. */
export const wanAboveZero = wan.refine((yuan) => !/^[0.]*$/.test(yuan), 'zero')

/** A number of people. */
export const count = wholeField([0, 9_999_999], { missing: 'required', wrong: 'not_a_count' }, 'person')

/** The id of an uploaded file, as the server in front puts it into the field; of two the later one was chosen last. */
const fileId = z.string({ error: () => 'proof_missing' }).regex(/^[0-9a-f-]{36}$/, 'proof_missing')
const last = (value: unknown) => (Array.isArray(value) ? (value as unknown[]).at(-1) : value)
export const file = z.preprocess(last, fileId)
export const optionalFile = z.preprocess(last, fileId.optional())

export const idempotencyKey = z.string().max(100).optional()
