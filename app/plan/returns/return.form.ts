import { z } from 'zod'
import { optionalParagraph, paragraph } from '~/shared/form-text'
import { SOFT, type SoftCheck } from './checks'

const version = z.coerce.number().pipe(z.int32().min(1))

type Explained = { [K in SoftCheck as `explain_${K}`]: ReturnType<typeof optionalParagraph> }
const explained = Object.fromEntries(
  SOFT.map((check) => [`explain_${check}`, optionalParagraph(500, 'too_long')]),
) as Explained

/** Handing in a year: the mark of the figures that were read, why it is corrected, and what explains the checks. */
export const SubmitReturnForm = z.object({
  seen: z.string().regex(/^[0-9a-f]{32}$/, 'seen_missing'),
  reason: optionalParagraph(500, 'too_long'),
  ...explained,
})
export type Submitting = z.output<typeof SubmitReturnForm>

/** Approving asks nothing but the version that was read. */
export const ApproveReturnForm = z.object({ version })
export type Approving = z.output<typeof ApproveReturnForm>

export const SendReturnBackForm = z.object({
  version,
  note: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short', long: 'too_long' }),
})
export type SendingBack = z.output<typeof SendReturnBackForm>

/** The signed and sealed scan of an approved return. */
export const ReturnScanForm = z.object({ version, scan: z.uuid('scan_missing') })
export type FilingScan = z.output<typeof ReturnScanForm>
