import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'
import type { Locale } from '~/shared/words'
import type { wordedPaper } from './worded-paper'

const title = line(80, 'title_missing')

/** A new version of an enclave's text of a paper, with the day from which papers are made out on it. */
export function paperTextForm({ faultsOf }: Pick<ReturnType<typeof wordedPaper>, 'faultsOf'>) {
  const body = (locale: Locale) =>
    paragraph(20_000, 'body_missing').superRefine((text, context) => {
      const { unknown, missing } = faultsOf(text, locale)
      if (unknown.length > 0) context.addIssue({ code: 'custom', message: `unknown:${unknown.join(', ')}` })
      if (missing.length > 0) context.addIssue({ code: 'custom', message: `lacks:${missing.join(', ')}` })
    })
  return z.object({
    basedOn: z.coerce.number().pipe(z.int32().min(0)),
    titleZh: title,
    titleEn: title,
    bodyZh: body('zh'),
    bodyEn: body('en'),
    effectiveOn: dayField('day_missing'),
  })
}
