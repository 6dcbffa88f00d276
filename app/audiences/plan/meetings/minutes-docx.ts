import type { LoaderFunctionArgs } from '@remix-run/node'
import { sheetFile } from '~/ground/papers/word-file.server'
import { requireConvener } from '~/plan/meetings/meeting-act.server'
import { minutesSheet } from '~/plan/meetings/minutes'
import { meetingPage, organisationOf } from '~/plan/meetings/queries.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'

/** The minutes of a meeting as a Word file, closed or not. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireConvener(asked, 'see')
  const meeting = await meetingPage(actor, asked.params.month)
  const organisation = await organisationOf(actor.enclaveId, meeting, today())
  return sheetFile(`meeting-${meeting.month}`, minutesSheet(meeting, organisation, localeOf(asked.request)))
}
