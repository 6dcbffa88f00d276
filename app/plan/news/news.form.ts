import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line, lineOrEmpty, paragraph, paragraphOrEmpty } from '~/shared/form-text'

const version = z.coerce.number().pipe(z.int32().min(1))

const NEWS = {
  titleZh: line(60, { missing: 'title_missing' }),
  textZh: paragraph(6000, { missing: 'text_missing' }),
  titleEn: lineOrEmpty(120),
  textEn: paragraphOrEmpty(10000),
  onDay: dayField('day_missing', 'day_wrong'),
}
/** English is given whole or not at all. */
const whole = ({ titleEn, textEn }: { titleEn: string; textEn: string }) =>
  (titleEn === '') === (textEn === '')
const HALF = { path: ['textEn'], error: 'english_half' }

export const NewNewsForm = z.object({ ...NEWS, idempotencyKey: z.uuid().optional() }).refine(whole, HALF)
export const NewsForm = z.object({ ...NEWS, version }).refine(whole, HALF)
export type NewsInput = z.output<z.ZodObject<typeof NEWS>>

/** A picture with what it shows, in both languages. */
export const NewsPictureForm = z.object({
  version,
  picture: z.uuid({ error: 'picture_missing' }),
  captionZh: line(80, { missing: 'caption_missing' }),
  captionEn: line(160, { missing: 'caption_missing' }),
})
export type NewsPicture = z.output<typeof NewsPictureForm>

export const NewsVersionForm = z.object({ version })
export type OfNewsVersion = z.output<typeof NewsVersionForm>

/** Why a piece of news is withdrawn. */
export const NewsWithdrawalForm = z.object({
  version,
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short', long: 'too_long' }),
})
export type NewsWithdrawing = z.output<typeof NewsWithdrawalForm>
