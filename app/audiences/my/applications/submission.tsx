import { useActionData, useLoaderData } from '@remix-run/react'
import { words } from '~/admission/applications/words'
import { onOwn } from '~/admission/drafts/own-act.server'
import { act } from '~/mechanism/act.server'
import { ownTitle } from '~/admission/drafts/own-title'
import { SubmissionPage } from '~/admission/draft-pages/submission-page'
import { submissionView } from '~/admission/drafts/submission-view.server'
import { SubmitForm } from '~/admission/drafts/submit.form'
import { submitApplication } from '~/admission/drafts/submit.server'
import { refusalsIn } from '~/mechanism/sentences'
import type { Reply } from '~/ui/form'

const { loader, action } = act(
  onOwn({
    form: SubmitForm,
    command: (actor, id, _, now) => submitApplication(actor, id, now),
    words: refusalsIn(words, (w) => w.submitRefused),
    more: submissionView,
  }),
)

/** A founder hands their application in. */
function Submission() {
  return <SubmissionPage data={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, ownTitle as meta, Submission as default }
