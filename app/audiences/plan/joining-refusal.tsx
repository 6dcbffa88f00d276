import { useActionData, useLoaderData } from '@remix-run/react'
import { joiningWords } from '~/plan/evidence/joining-words'
import { actOnPair } from '~/plan/joining/act-on-pair.server'
import { JoiningView } from '~/plan/joining/joining-view'
import { refuseJoining } from '~/plan/joining/refuse-joining.server'
import type { Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const { loader, action } = actOnPair(refuseJoining)

const meta = titled(joiningWords, (w) => w.refuseTitle)

/** Says that two achievements are two, so that the proposal to join them is settled. */
function Joining() {
  return <JoiningView page={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} refusing />
}

export { loader, action, meta, Joining as default }
