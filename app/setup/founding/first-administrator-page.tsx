import { AccountForm, Door } from '~/ground/people/door'
import { firstAdminWords } from '~/setup/founding/first-admin-words'
import { EnclaveFields } from '~/setup/founding/enclave-fields'
import { SectionHead } from '~/ui/page'
import { PrivacyNotice } from '~/ground/people/privacy-notice'
import { peopleWords } from '~/ground/people/words'
import type { Locale } from '~/shared/words'
import { type Reply, Checkbox, Submit, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'

type Props = { token: string; open: boolean; founds: boolean; locale: Locale; reply: Reply }

/** The first administrator of an installation makes their account and, where there is none, the enclave. */
export function FirstAdministratorPage({ token, open, founds, locale, reply }: Props) {
  const w = useWords(firstAdminWords)
  const p = useWords(peopleWords)
  if (!open && !reply) {
    return (
      <Door title={w.title}>
        <EmptyState title={w.ended}>{w.endedText}</EmptyState>
      </Door>
    )
  }
  return (
    <Door title={w.title} lead={w.lead}>
      <AccountForm reply={reply} labels={w.labels}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <TextField name="name" label={p.name} hint={p.nameHint} autoComplete="name" />
        <TextField name="identifier" label={p.identifier} autoComplete="username" spellCheck={false} />
        <TextField
          name="password"
          label={p.password}
          hint={p.passwordHint}
          type="password"
          autoComplete="new-password"
        />
        {founds ? (
          <>
            <SectionHead title={w.enclave} />
            <p className="mb-4 text-ink-2">{w.enclaveLead}</p>
            <EnclaveFields />
          </>
        ) : null}
        <PrivacyNotice />
        <Checkbox name="consent" label={p.signUp.consentLabel} text={p.signUp.consent} />
        <Submit>{w.act}</Submit>
      </AccountForm>
    </Door>
  )
}
