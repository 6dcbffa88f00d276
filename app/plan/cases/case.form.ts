import { z } from 'zod'
import { line, paragraph, paragraphOrEmpty } from '~/shared/form-text'

const version = z.coerce.number().pipe(z.int32().min(1))

/** Of which firm a case is drafted. */
export const NewCaseForm = z.object({
  firmId: z.uuid({ error: 'firm_missing' }),
  idempotencyKey: z.uuid().optional(),
})
export type NewCase = z.output<typeof NewCaseForm>

/** The words of a case in both languages, against the version that was read. */
export const CaseTextForm = z.object({
  version,
  titleZh: line(60, { missing: 'title_missing' }),
  textZh: paragraph(4000, { missing: 'text_missing' }),
  titleEn: line(120, { missing: 'title_missing' }),
  textEn: paragraph(8000, { missing: 'text_missing' }),
})
export type CaseInput = z.output<typeof CaseTextForm>

/** A picture with what it shows, in both languages. */
export const PictureForm = z.object({
  version,
  picture: z.uuid({ error: 'picture_missing' }),
  captionZh: line(80, { missing: 'caption_missing' }),
  captionEn: line(160, { missing: 'caption_missing' }),
})
export type PictureInput = z.output<typeof PictureForm>

/** Something is done with the version that was read. */
export const VersionForm = z.object({ version })
export type OfVersion = z.output<typeof VersionForm>

/** Why a case goes off the portal. */
export const TakeOffForm = z.object({
  version,
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short', long: 'too_long' }),
})
export type TakingOff = z.output<typeof TakeOffForm>

/** A firm agrees to exactly the text it has read. */
export const AgreeForm = z.object({ textId: z.uuid({ error: 'required' }) })
export type Agreeing = z.output<typeof AgreeForm>

/** What a firm wants changed in the text it has read. */
export const ChangesForm = z.object({
  textId: z.uuid({ error: 'required' }),
  note: paragraph(1000, { missing: 'note_missing', long: 'too_long' }),
})
export type AskingChanges = z.output<typeof ChangesForm>

/** A firm withdraws its consent; it need not say why. */
export const CaseWithdrawalForm = z.object({ reason: paragraphOrEmpty(500) })
export type CaseWithdrawing = z.output<typeof CaseWithdrawalForm>
