import { z } from 'zod'
import { line, paragraph } from '~/shared/form-text'

const version = z.coerce.number().pipe(z.int32().min(1))
const section = paragraph(3000, { missing: 'text_missing' })

/** The worded parts of a bulletin, against the version that was read. */
export const BulletinForm = z.object({
  version,
  overall: section,
  highlights: section,
  problems: section,
  next: section,
})
export type BulletinText = z.output<typeof BulletinForm>

/** Under which words of number a bulletin goes out (发文代字), against the version that was read. */
export const PublishForm = z.object({
  version,
  series: line(20, { missing: 'series_missing', long: 'series_long' }).refine(
    (text) => !/[〔〕\d]/.test(text),
    'series_only_words',
  ),
})
export type Publishing = z.output<typeof PublishForm>

/** Why a published bulletin is withdrawn. */
export const WithdrawBulletinForm = z.object({
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short', long: 'reason_long' }),
})
export type Withdrawing = z.output<typeof WithdrawBulletinForm>
