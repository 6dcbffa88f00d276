import type { SerializeFrom } from '@remix-run/node'
import { paths } from '~/platform/paths'
import { addYuan, compareYuan, fromFen, toFen } from '~/shared/money'
import type { Locale } from '~/shared/words'
import { NumberField, RadioGroup, TextArea } from '~/ui/form'
import { KeyValues } from '~/ui/page'
import { amountInWords } from '~/landing/commitments/amount-words'
import { askedTerms, dueInWords } from '~/landing/commitments/line-text'
import type { CommitmentView } from '~/landing/commitments/queries.server'
import { isWhole, unitOf, type Kind } from '~/landing/commitments/vocabulary'
import type { CommitmentWords } from '~/landing/commitments/words'

export type Shown = { commitment: SerializeFrom<CommitmentView>; today: string }

/** A number in the unit of a kind; nothing where it is done or not done. */
export function amountField(w: CommitmentWords, kind: Kind, label: string, defaultValue?: string | null) {
  const unit = unitOf(kind)
  if (unit === 'once') return null
  const decimals = unit === 'yuan' || unit === 'sqm'
  return (
    <NumberField
      name="amount"
      label={label}
      unit={w.units[unit]}
      decimals={decimals}
      defaultValue={defaultValue}
    />
  )
}

/** What is still to be done: nothing where as much is said to be done as was promised. */
function toGo({ amount, said }: Pick<CommitmentView, 'amount' | 'said'>): string | null {
  return compareYuan(addYuan(said), amount) >= 0 ? null : fromFen(toFen(amount) - toFen(said))
}

/** The other side confirms a report, or returns it. */
export const answerLook = {
  name: (w: CommitmentWords) => w.answer,
  lead: (w: CommitmentWords) => w.answerLead,
  closed: (w: CommitmentWords, { commitment }: Shown) => {
    if (commitment.acts.answer) return null
    const waits = commitment.progress.some(({ state }) => state === 'reported')
    return waits ? w.refusals.own_report : w.refusals.no_open_report
  },
  above: (w: CommitmentWords, { commitment }: Shown, locale: Locale) => {
    const report = commitment.progress.find(({ state }) => state === 'reported')
    return (
      <>
        <Brief w={w} commitment={commitment} locale={locale} />
        {report ? (
          <div className="mb-6">
            <KeyValues
              items={[
                { label: w.thisTime, value: amountInWords(commitment.kind, report.amount, locale) },
                { label: w.doneOn, value: report.doneOn },
                { label: w.proof, value: <a href={`${paths.file(report.fileId)}?show=1`}>{w.proof}</a> },
                { label: w.note, value: report.note || '—' },
                { label: w.state, value: w.reportedBy(report.by, report.on) },
              ]}
            />
          </div>
        ) : null}
      </>
    )
  },
  fields: (w: CommitmentWords, { commitment }: Shown) => {
    const report = commitment.progress.find(({ state }) => state === 'reported')
    return (
      <>
        <input type="hidden" name="progressId" value={report?.id ?? ''} />
        <RadioGroup
          name="verdict"
          label={w.verdict}
          options={(['confirm', 'return'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
        />
        <TextArea name="reason" label={w.whyReturn} hint={w.whyHint} rows={2} max={300} optional />
      </>
    )
  },
  send: (w: CommitmentWords) => w.answerAct,
}

/** Yes or no to what is asked about a commitment. */
export const replyLook = {
  name: (w: CommitmentWords) => w.reply,
  lead: (w: CommitmentWords, { commitment }: Shown) => {
    const open = openOf(commitment)
    return open ? w.replyLead[open.kind] : undefined
  },
  closed: (w: CommitmentWords, { commitment }: Shown) => {
    if (commitment.acts.reply) return null
    return openOf(commitment) ? w.refusals.not_yours_to_answer : w.refusals.no_open_change
  },
  above: (w: CommitmentWords, { commitment }: Shown, locale: Locale) => {
    const open = openOf(commitment)
    return (
      <>
        <Brief w={w} commitment={commitment} locale={locale} />
        {open ? (
          <div className="mb-6">
            <KeyValues
              items={[
                { label: w.asked, value: w.changeKinds[open.kind] },
                ...askedTerms(w, commitment, open, locale),
                { label: w.fields.reason, value: open.reason },
                { label: w.state, value: w.askedBy(open.by, open.on) },
              ]}
            />
          </div>
        ) : null}
      </>
    )
  },
  fields: (w: CommitmentWords, { commitment }: Shown) => (
    <>
      <input type="hidden" name="changeId" value={openOf(commitment)?.id ?? ''} />
      <RadioGroup
        name="verdict"
        label={w.verdict}
        options={(['agree', 'refuse'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
      />
      <TextArea name="reason" label={w.whyRefuse} hint={w.whyHintReply} rows={2} max={300} optional />
    </>
  ),
  send: (w: CommitmentWords) => w.replyAct,
}

const openOf = ({ changes }: SerializeFrom<CommitmentView>) => changes.find(({ state }) => state === 'open')

type BriefProps = { w: CommitmentWords; commitment: SerializeFrom<CommitmentView>; locale: Locale }

/** What the commitment is, above a form on it. */
export function Brief({ w, commitment, locale }: BriefProps) {
  const left = toGo(commitment)
  const { kind, what, amount, done } = commitment
  return (
    <div className="mb-6">
      <KeyValues
        items={[
          { label: w.kinds[kind], value: what },
          {
            label: w.progress,
            value: [
              w.of(amountInWords(kind, done, locale), amountInWords(kind, amount, locale)),
              left === null || isWhole(kind) ? '' : w.remaining(amountInWords(kind, left, locale)),
            ]
              .filter(Boolean)
              .join(' · '),
          },
          { label: w.due, value: dueInWords(w, commitment) },
        ]}
      />
    </div>
  )
}
