import { ABILITIES } from '~/admission/intakes/abilities'
import { asStaff, inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { waitlistShown } from '~/admission/panels/waitlist-shown.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { paths } from '~/platform/paths'
import { titled } from '~/ui/title'
import { reorderWaitlist } from '~/admission/waitlist/reorder.server'
import { ReorderForm } from '~/admission/waitlist/waitlist.form'
import { WaitlistPage } from '~/admission/panel-pages/waitlist-page'
import { waitlistWords } from '~/admission/waitlist/words'

export const meta = titled(waitlistWords, (w) => w.title)

/** Changes the order. */
const { loader, action } = act({
  guard: inRole(...ABILITIES.keep_waitlist),
  readers: asStaff,
  show: waitlistShown,
  form: ReorderForm,
  find: waitlistShown,
  run: async (actor, asked, input, now) => {
    const { list } = await waitlistShown(actor, asked)
    return reorderWaitlist(actor, list.intake.id, input, now)
  },
  words: waitlistWords,
  to: ({ enclaveSlug }, { params }) => paths.deskWaitlist(enclaveSlug, intakeNumber(params.number)),
})

export { loader, action }

export default function Waitlist() {
  return <WaitlistPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
