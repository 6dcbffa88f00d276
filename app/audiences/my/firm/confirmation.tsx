import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MinutesPaper } from '~/admission/minutes/minutes-paper'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { confirmationOf } from '~/residence/payments/confirmation.server'
import { confirmationWords } from '~/residence/payments/confirmation-words'
import { yearAsked } from '~/residence/payments/year-asked'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(confirmationWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  const asked = { today: today(), year: yearAsked(request.url), locale: localeOf(request) }
  return json(await confirmationOf(actor, actor.firmId, asked))
}

/** A founder's yearly confirmation: what was billed, relieved and paid, to print or to take along. */
export default function Confirmation() {
  const { year, years, sheet } = useLoaderData<typeof loader>()
  const w = useWords(confirmationWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[{ label: w.back, to: paths.myRent }]}
          title={w.title}
          sub={w.sub}
          actions={
            <LinkButton plain to={`${paths.myConfirmation}.docx?year=${year}`}>
              {w.word}
            </LinkButton>
          }
        />
        <div className="my-4">
          <Segments
            label={w.years}
            items={years.map((one) => ({
              to: `${paths.myConfirmation}?year=${one}`,
              label: w.year(one),
              current: one === year,
            }))}
          />
        </div>
      </div>
      <MinutesPaper minutes={sheet} />
    </>
  )
}
