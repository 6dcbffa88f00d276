import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EndingFormView } from '~/plan/record-changes/change-record-forms'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { ENDING_KINDS } from '~/ground/records/records'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endingRecord } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }

export const meta = titled(recordWords, (w) => w.end)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record, evidence } = await recordToWithdraw(actor, params.recordId ?? '', today())
  if (!ENDING_KINDS.some((kind) => kind === record.kind)) notFound()
  return json({ record, evidence, day: today(), place: keptPlace(actor, `ending.${record.id}`) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return endingRecord(request, actor, record.id, firmAfter(`ending.${record.id}`))
}

/** A founder writes down that somebody left, a registration was cancelled or a patent lapsed. */
export default function MyRecordEnding() {
  const { record, evidence, day, place } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const name = record.title || `${r.kinds[record.kind]} ${record.number}`
  const back = paths.myFirm
  return (
    <>
      <PageHead crumbs={[{ label: w.myFirm, to: back }]} title={r.endTitle(name)} />
      <EndingFormView
        kind={record.kind}
        today={day}
        evidence={evidence}
        {...{ back, place, reply }}
        size="l"
      />
    </>
  )
}
