import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { paths } from '~/platform/paths'
import { policyWords } from '~/landing/policies/words'
import type { Way } from '~/landing/policies/vocabulary'
import { yuanToWan } from '~/shared/money'
import { FileField, MoneyField, NumberField, TextField } from '~/ui/form'
import type { Locale } from '~/shared/words'
import type { ClaimWords } from './words'

type Given = {
  way: Way
  isKnown: boolean
  asksForProof: boolean
  hasProofs?: boolean
  quantity?: string | null
  account?: string
  note?: string
}

/** What a claim asks: the account, and the quantity only where no record says it. */
export function claimFields(w: ClaimWords, locale: Locale, given: Given) {
  const { way, isKnown, asksForProof, hasProofs = false, quantity, account, note } = given
  const p = policyWords[locale]
  return (
    <>
      {way === 'fixed' || isKnown ? null : way === 'share' ? (
        <MoneyField
          name="quantity"
          label={w.quantities[way]}
          defaultValue={quantity ? yuanToWan(quantity) : undefined}
        />
      ) : (
        <NumberField
          name="quantity"
          label={w.quantities[way]}
          unit={way === 'area_months' ? p.sqm : p.persons}
          defaultValue={quantity}
          decimals={way === 'area_months'}
        />
      )}
      <TextField
        name="account"
        label={w.account}
        hint={w.accountHint}
        defaultValue={account}
        maxLength={80}
      />
      <FileField
        name="proof"
        label={w.proof}
        hint={asksForProof && !hasProofs ? w.proofNeeded : w.proofMore}
        note={fileWords[locale].accepted()}
        accept={ACCEPT}
        keptAt={paths.fileShown}
        optional={!asksForProof || hasProofs}
      />
      <TextField name="note" label={w.note} defaultValue={note} maxLength={200} optional />
    </>
  )
}
