import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { areaOf } from '~/plan/counting/area'
import { requireConvener } from '~/plan/meetings/meeting-act.server'
import { minutesSheet } from '~/plan/meetings/minutes'
import { meetingPage, organisationOf } from '~/plan/meetings/queries.server'
import { meetingWords } from '~/plan/meetings/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(meetingWords, (w) => w.minutes)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireConvener(asked, 'see')
  const meeting = await meetingPage(actor, asked.params.month)
  const organisation = await organisationOf(actor.enclaveId, meeting, today())
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(new URL(asked.request.url).pathname),
    month: meeting.month,
    sheet: minutesSheet(meeting, organisation, localeOf(asked.request)),
  })
}

/** The minutes of a meeting, to read, to print and to take along. */
export default function Minutes() {
  const { slug, area, month, sheet } = useLoaderData<typeof loader>()
  const w = useWords(meetingWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={w.minutes}
          crumbs={[
            { label: w.title, to: paths.meetings(area, slug) },
            { label: month, to: paths.meeting(area, slug, month) },
          ]}
          sub={sheet.draft ?? undefined}
          actions={
            <LinkButton plain to={paths.meetingMinutesFile(area, slug, month)}>
              {w.word}
            </LinkButton>
          }
        />
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
