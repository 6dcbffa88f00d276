import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ConfirmationView } from '~/audiences/contracts/confirmation-view'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { confirmationWords } from '~/residence/payments/confirmation-words'
import { yearAsked } from '~/residence/payments/year-asked'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(confirmationWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const asked = { today: today(), year: yearAsked(request.url), locale: localeOf(request) }
  return json(await confirmationOf(actor, actor.firmId, asked))
}

/** A founder's yearly confirmation: what was billed, relieved and paid, to print or to take along. */
export default function MyConfirmation() {
  const { year, years, sheet } = useLoaderData<typeof loader>()
  const w = useWords(confirmationWords)
  return (
    <ConfirmationView
      here={paths.myConfirmation}
      back={{ label: w.back, to: paths.myRent }}
      year={year}
      years={years}
      sheet={sheet}
    />
  )
}
