import { SecondFactorPage } from '~/ground/account-pages/second-factor-page'
import { json } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actAtDoor, oneself } from '~/ground/account-pages/door-act.server'
import { originOf } from '~/ground/people/request.server'
import { secondFactorOf, turnOnSecondFactor } from '~/ground/accounts/set-second-factor.server'
import { ConfirmSecondFactor } from '~/ground/accounts/sign-in.form'
import { peopleWords } from '~/ground/people/words'
import { ownPath } from '~/platform/http.server'
import { type Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const meta = titled(peopleWords, (w) => w.factor.title)
/** Secrets are on this page: no copy of it is kept. */
export const headers = () => ({ 'Cache-Control': 'no-store' })

const { loader, action } = actAtDoor({
  guard: oneself,
  show: async (self, { request }) => ({
    ...(await secondFactorOf(self)),
    next: ownPath(new URL(request.url).searchParams.get('next'), ''),
  }),
  form: ConfirmSecondFactor,
  run: (self, { request, context }, { code }, now) =>
    turnOnSecondFactor(self, code, originOf(request, context), now),
  at: { code_wrong: 'code', already_on: 'code', too_many: 'code' },
  to: (_, __, codes) => json(codes),
})

/** Sets up the second factor. */
function SecondFactor() {
  return (
    <SecondFactorPage
      page={useLoaderData<typeof loader>()}
      answer={useActionData<Reply | { recoveryCodes: string[] }>()}
    />
  )
}

export { loader, action, meta, SecondFactor as default }
