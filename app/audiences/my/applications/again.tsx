import { type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { FounderPage } from '~/admission/drafts/founder-page'
import { startRefusals } from '~/admission/new-applications/start-refusal'
import { startWords } from '~/admission/new-applications/start-words'
import { StartAgainForm } from '~/admission/new-applications/start.form'
import { startAgain } from '~/admission/new-applications/start.server'
import { tryLateCode } from '~/admission/new-applications/try-late-code.server'
import { actingIn, requireUser } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { notFound, onlyPressed } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const { loader, action } = act({
  guard: ({ request }) => requireUser(request),
  // There is nothing to look at here: the page of a new application has the button.
  show: (_, { context }) => Promise.resolve(onlyPressed(context, paths.newApplication())),
  form: StartAgainForm,
  find: (_, asked) => founderOf(asked),
  run: async (_, asked, input, now) => {
    const actor = await founderOf(asked)
    return tryLateCode(actor, input.lateCode, () => startAgain(actor, input, now))
  },
  words: startRefusals,
  to: (_, __, { ref }) => paths.mySection(ref, 'firm'),
})

async function founderOf({ request, params }: ActionFunctionArgs) {
  const founders = await actingIn(request, ['founder'])
  return founders.find((one) => one.firmId !== null && one.firmId === params.firmId) ?? notFound()
}

const meta = titled(startWords, (w) => w.begin)

/** Why no other application was begun. */
function StartAgainPage() {
  const reply = useActionData<Reply>()
  const w = useWords(startWords)
  return (
    <FounderPage title={w.begin}>
      <ErrorSummary reply={reply} />
      <LinkButton to={paths.my}>{w.home}</LinkButton>
    </FounderPage>
  )
}

export { loader, action, meta, StartAgainPage as default }
