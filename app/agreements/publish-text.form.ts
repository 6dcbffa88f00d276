import { z } from 'zod'
import { isDay } from '~/shared/days'
import { faultsOf } from './text'

const title = z.string('title_missing').trim().min(1, 'title_missing').max(80, 'too_long')
const body = (locale: 'zh' | 'en') =>
  z
    .string('body_missing')
    .trim()
    .min(1, 'body_missing')
    .max(20_000, 'too_long')
    .superRefine((text, context) => {
      const { unknown, missing } = faultsOf(text, locale)
      if (unknown.length > 0) context.addIssue({ code: 'custom', message: `unknown:${unknown.join(', ')}` })
      if (missing.length > 0) context.addIssue({ code: 'custom', message: `lacks:${missing.join(', ')}` })
    })

/** A new version of the enclave's text, with the day from which agreements are issued on it. */
export const TextForm = z.object({
  basedOn: z.coerce.number().pipe(z.int32().min(0)),
  titleZh: title,
  titleEn: title,
  bodyZh: body('zh'),
  bodyEn: body('en'),
  effectiveOn: z.string('day_missing').refine(isDay, 'day_missing'),
})
export type TextInput = z.output<typeof TextForm>
