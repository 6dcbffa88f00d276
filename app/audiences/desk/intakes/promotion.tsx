import { ABILITIES } from '~/admission/intakes/abilities'
import { inRole } from '~/ground/people/guard.server'
import { orBarred } from '~/admission/phases/bar-text'
import { act } from '~/mechanism/act.server'
import { waitlistShown } from '~/admission/panels/waitlist-shown.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'
import { promoteFirst } from '~/admission/panels/promote.server'
import { PromotionForm } from '~/admission/waitlist/waitlist.form'
import { WaitlistPage } from '~/admission/panel-pages/waitlist-page'
import { waitlistWords } from '~/admission/waitlist/words'

export const meta = titled(waitlistWords, (w) => w.moveUp)

/** The first on the list takes a free place. */
const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_waitlist),
  show: waitlistShown,
  form: PromotionForm,
  find: waitlistShown,
  run: async (actor, asked, input, now) => {
    const { list } = await waitlistShown(actor, asked)
    return promoteFirst(actor, list.intake.id, input, now)
  },
  words: orBarred(waitlistWords),
  to: ({ enclaveSlug }, _, { applicationId }) => paths.deskApplication(enclaveSlug, applicationId),
})

export { loader, action }

export default function Promotion() {
  return <WaitlistPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
