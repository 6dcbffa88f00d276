import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnTwo } from '~/plan/joining/act-on-pair.server'
import { separateAchievements } from '~/plan/joining/separate-achievements.server'
import { separationPage } from '~/plan/joining/separation-page.server'
import { SeparationView } from '~/plan/joining/separation-view'
import { separationWords } from '~/plan/joining/separation-words'
import type { Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const { loader, action } = actOnTwo({
  command: separateAchievements,
  page: separationPage,
  words: separationWords,
  stays: ({ state }) => state === 'asked',
})

const meta = titled(separationWords, (w) => w.title)

/** Two achievements that were joined by mistake: separated at once, or proposed and confirmed by another. */
function Separation() {
  return <SeparationView page={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, meta, Separation as default }
