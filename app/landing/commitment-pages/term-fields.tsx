import { yuanToWan } from '~/shared/money'
import { DateField, RadioGroup, TextField, NumberField } from '~/ui/form'
import { amountField } from './act-looks'
import { CONSEQUENCES, unitOf, type Consequence, type Kind } from '~/landing/commitments/vocabulary'
import type { CommitmentWords } from '~/landing/commitments/words'

type Terms = {
  what: string
  amount: string
  dueOn: string
  withinDays: number | null
  consequence: Consequence
  consequenceText: string
}

/** An amount as its field shows it again: money in 万元, the rest without idle places. */
function typedAmount(kind: Kind, amount: string): string {
  return unitOf(kind) === 'yuan' ? yuanToWan(amount) : amount.replace(/\.00$/, '')
}

/** What is promised, how much and by when. */
export const whatFields = (w: CommitmentWords, kind: Kind, terms?: Terms) => (
  <>
    <input type="hidden" name="kind" value={kind} />
    <TextField
      name="what"
      label={w.fields.what}
      hint={w.whatHint}
      defaultValue={terms?.what}
      maxLength={200}
    />
    {amountField(w, kind, w.amountOf[unitOf(kind)], terms && typedAmount(kind, terms.amount))}
    <DateField name="dueOn" label={w.fields.dueOn} defaultValue={terms?.dueOn} />
  </>
)

/** The days after a condition. */
export const withinField = (w: CommitmentWords, terms?: Pick<Terms, 'withinDays'>, optional = true) => (
  <NumberField
    name="withinDays"
    label={w.fields.withinDays}
    hint={w.withinHint}
    unit={w.units.day}
    defaultValue={terms?.withinDays}
    optional={optional}
  />
)

/** What follows where it is not kept. */
export const consequenceFields = (w: CommitmentWords, terms?: Terms) => (
  <>
    <RadioGroup
      name="consequence"
      label={w.fields.consequence}
      defaultValue={terms?.consequence ?? 'none'}
      options={CONSEQUENCES.codes.map((value) => ({ value, label: w.consequences[value] }))}
    />
    <TextField
      name="consequenceText"
      label={w.fields.consequenceText}
      defaultValue={terms?.consequenceText}
      maxLength={200}
      optional
    />
  </>
)
