import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ConfirmationView } from '~/audiences/contracts/confirmation-view'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { confirmationWords } from '~/residence/payments/confirmation-words'
import { yearAsked } from '~/residence/payments/year-asked'
import { titled } from '~/ui/title'

export const meta = titled(confirmationWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { request, params } = asked
  const of = { today: today(), year: yearAsked(request.url), locale: localeOf(request) }
  return json({ slug: actor.enclaveSlug, ...(await confirmationOf(actor, params.firmId, of)) })
}

/** The yearly confirmation of a firm, as the desk seals it. */
export default function FirmConfirmation() {
  const { slug, firm, year, years, sheet } = useLoaderData<typeof loader>()
  return (
    <ConfirmationView
      here={paths.deskConfirmation(slug, firm.id)}
      back={{ label: firm.name, to: paths.deskAccount(slug, firm.id) }}
      year={year}
      years={years}
      sheet={sheet}
    />
  )
}
