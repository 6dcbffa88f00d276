import { Submit, TextField, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { addressWords } from '../accounts/address-words'
import { AccountForm } from '~/ground/people/door'
import { peopleWords } from '~/ground/people/words'

/** Takes over an account that was made with one's address. */
export function ClaimFields({ action, reply }: { action: string; reply?: Reply }) {
  const w = useWords(addressWords)
  const p = useWords(peopleWords)
  return (
    <AccountForm reply={reply} action={action}>
      <p className="mb-4 text-ink-2">{w.claimLead}</p>
      <TextField
        name="newPassword"
        label={p.newPassword}
        hint={p.passwordHint}
        type="password"
        autoComplete="new-password"
      />
      <Submit variant="secondary">{w.claimAct}</Submit>
    </AccountForm>
  )
}
