import { words as fileWords } from '~/ground/files/words'
import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { meterWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type OnMeters = { slug: string; meter?: { id: string; code: string }; formKey?: string }

/** An act on a meter; the way back is the meter, or the list. */
export const meterAct = acts(meterWords, (w, { slug, meter, formKey }: OnMeters, locale) => {
  const list = paths.deskMeters(slug)
  const errors: Record<string, string> = { ...inLocale(fileWords, locale).refusal, ...w.errors }
  return {
    crumbs: [
      { label: w.title, to: list },
      ...(meter ? [{ label: meter.code, to: paths.deskMeter(slug, meter.id) }] : []),
    ],
    back: meter ? paths.deskMeter(slug, meter.id) : list,
    keep: w.back,
    formKey,
    errorText: (code) => sentenceFor(errors, code),
  }
})
