import { AccountForm, Door } from '~/ground/people/door'
import type { secondFactorOf } from '~/ground/accounts/set-second-factor.server'
import { peopleWords } from '~/ground/people/words'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Submit, TextField, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Disclosure, KeyValues, Note } from '~/ui/page'

type Props = {
  page: Awaited<ReturnType<typeof secondFactorOf>> & { next: string }
  answer: Reply | { recoveryCodes: string[] }
}

/** The second factor of one's own account: set up here, or since when it is on. */
export function SecondFactorPage({ page, answer }: Props) {
  const w = useWords(peopleWords)
  const crumbs = [{ label: w.account.title, to: paths.account }, { label: w.factor.title }]
  if (answer && 'recoveryCodes' in answer)
    return <RecoveryCodes codes={answer.recoveryCodes} next={page.next || paths.account} />
  if (page.on) {
    return (
      <Door title={w.factor.title} crumbs={crumbs}>
        <KeyValues items={[{ label: w.factor.since, value: stampOf(page.since) }]} />
        <p className="mt-3 mb-6 text-ink-2">{w.factor.left(page.codesLeft)}</p>
        <LinkButton variant="danger" to={paths.secondFactorEnd}>
          {w.factor.off}
        </LinkButton>
      </Door>
    )
  }
  return (
    <Door title={w.factor.title} lead={w.factor.offLead} crumbs={crumbs}>
      {page.next ? (
        <div className="mb-6">
          <Note tone="sha" role="status">
            {w.factor.needed}
          </Note>
        </div>
      ) : null}
      <p className="mb-3">{w.factor.scan}</p>
      <div
        className="mb-4 w-[200px] border border-rule bg-white p-3"
        role="img"
        aria-label={w.factor.qr}
        dangerouslySetInnerHTML={{ __html: page.qr }}
      />
      <div className="mb-6">
        <Disclosure summary={w.factor.byHand}>
          <code className="break-all">{page.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </Disclosure>
      </div>
      <AccountForm reply={answer} labels={{ code: w.factor.code }}>
        <TextField name="code" label={w.factor.code} inputMode="numeric" autoComplete="one-time-code" />
        <Submit>{w.factor.on}</Submit>
      </AccountForm>
    </Door>
  )
}

/** The codes, once, and on to where a role that needs the second factor was wanted. */
function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const w = useWords(peopleWords)
  return (
    <Door title={w.factor.codesTitle} lead={w.factor.codesText}>
      <ul className="mb-8 grid grid-cols-1 gap-x-6 gap-y-1 border-t border-ink pt-3 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <LinkButton variant="primary" to={next}>
        {w.factor.doneCodes}
      </LinkButton>
    </Door>
  )
}
