import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'
import { faultsOf } from './text'

const title = line(80, 'title_missing')
const body = (locale: 'zh' | 'en') =>
  paragraph(20_000, 'body_missing').superRefine((text, context) => {
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
  effectiveOn: dayField('day_missing'),
})
export type TextInput = z.output<typeof TextForm>
