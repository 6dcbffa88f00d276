import { useActionData, useLoaderData } from '@remix-run/react'
import { withdrawInvitation } from '~/admission/assignment/withdraw-invitation.server'
import { onFile } from '~/admission/case-file/file-act.server'
import { act } from '~/mechanism/act.server'
import { EmptyForm } from '~/admission/case-file/empty.form'
import { expertWords } from '~/admission/experts/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.withdrawQuestion)

/** There is nothing to read here: the file shows every question with its button. */
const { loader, action } = act(
  onFile({
    form: EmptyForm,
    command: (actor, applicationId, _, now, { invitationId }) =>
      withdrawInvitation(actor, { applicationId, invitationId }, now),
    words: (_, locale) => expertWords[locale].withdrawRefused,
    to: '',
  }),
)

export { loader, action }

/** What is said when the question could not be taken back any more. */
export default function InvitationWithdrawal() {
  const { slug, file } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const refusal = useActionData<typeof action>()?.error?.['']?.[0]
  const back = paths.deskApplication(slug, file.id)
  return (
    <>
      <PageHead title={w.withdrawQuestion} crumbs={[{ label: file.ref, to: back }]} />
      <Note title={refusal ?? w.withdrawFrom} />
      <p className="mt-4">
        <LinkButton to={back}>{file.ref}</LinkButton>
      </p>
    </>
  )
}
