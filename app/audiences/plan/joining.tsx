import { useActionData, useLoaderData } from '@remix-run/react'
import { joiningWords } from '~/plan/evidence/joining-words'
import { actOnPair } from '~/plan/joining/act-on-pair.server'
import { JoiningView } from '~/plan/joining/joining-view'
import { joinAchievements } from '~/plan/joining/join-achievements.server'
import type { Reply } from '~/ui/form'
import { titled } from '~/ui/title'

const { loader, action } = actOnPair(joinAchievements, ({ state }) => state === 'asked')

const meta = titled(joiningWords, (w) => w.title)

/** Two achievements that are one: joined at once, or proposed and confirmed by another where one is approved. */
function Joining() {
  return <JoiningView page={useLoaderData<typeof loader>()} reply={useActionData<Reply>()} />
}

export { loader, action, meta, Joining as default }
