import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import type { Locale } from '~/shared/words'
import { DateField, FileField, TextArea } from '~/ui/form'
import { amountField, Brief, type Shown } from './act-looks'
import { isWhole } from '~/landing/commitments/vocabulary'
import type { CommitmentWords } from '~/landing/commitments/words'

/** Whoever owes it says what was done, with the paper that proves it. */
export const reportLook = {
  name: (w: CommitmentWords) => w.report,
  lead: (w: CommitmentWords) => w.reportLead,
  files: true as const,
  closed: (w: CommitmentWords, { commitment }: Shown) =>
    commitment.acts.report
      ? null
      : commitment.project.signed
        ? w.refusals.wrong_state
        : w.refusals.not_signed,
  above: (w: CommitmentWords, { commitment }: Shown, locale: Locale) => (
    <Brief w={w} commitment={commitment} locale={locale} />
  ),
  fields: (w: CommitmentWords, { commitment, today }: Shown, locale: Locale) => (
    <>
      <input type="hidden" name="kind" value={commitment.kind} />
      <DateField name="doneOn" label={w.doneOn} defaultValue={today} max={today} />
      {isWhole(commitment.kind) ? null : amountField(w, commitment.kind, w.thisTime)}
      <FileField name="proof" label={w.proof} note={fileWords[locale].accepted()} accept={ACCEPT} />
      <TextArea name="note" label={w.note} rows={2} max={200} optional />
    </>
  ),
  send: (w: CommitmentWords) => w.reportAct,
}
