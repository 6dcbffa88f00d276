import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { FileField, NumberField, TextArea } from '~/ui/form'
import type { MeasureWords } from '~/plan/measures/words'

type Props = { w: MeasureWords; locale: 'zh' | 'en'; percent: number }

/** How far a task is, what was done, and the proof. */
export function reportFields({ w, locale, percent }: Props) {
  return (
    <>
      <NumberField name="percent" label={w.percentLabel} unit={w.percentUnit} defaultValue={percent} />
      <TextArea name="words" label={w.reportWords} rows={4} max={1000} />
      <FileField
        name="proof"
        label={w.proof}
        hint={w.proofHint}
        accept={ACCEPT}
        note={fileWords[locale].accepted()}
        optional
      />
    </>
  )
}
