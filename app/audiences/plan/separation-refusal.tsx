import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnTwo } from '~/plan/joining/act-on-pair.server'
import { refuseSeparation } from '~/plan/joining/refuse-separation.server'
import { separationPage } from '~/plan/joining/separation-page.server'
import { SeparationView } from '~/plan/joining/separation-view'
import { separationWords } from '~/plan/joining/separation-words'
import type { Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const { loader, action } = actOnTwo({
  command: refuseSeparation,
  page: separationPage,
  words: separationWords,
})

const meta = titled(separationWords, (w) => w.refuseTitle)

/** Says that two joined achievements are one, so that the proposal to separate them is settled. */
function Separation() {
  return <SeparationView page={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} refusing />
}

export { loader, action, meta, Separation as default }
