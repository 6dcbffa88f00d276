import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnRow, rowToActOn } from '~/plan/board/act-on-row.server'
import { JudgedActPage } from '~/plan/evidence/act-page'
import { approveEvidence } from '~/plan/evidence/approve-evidence.server'
import { NothingAsked } from '~/plan/evidence/evidence.form'
import { evidenceWords } from '~/plan/counting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.approve)

export async function loader(args: LoaderFunctionArgs) {
  return rowToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnRow(args, NothingAsked, (actor, id, _, now) => approveEvidence(actor, id, now))
}

/** Approves one row: from here on it is part of the figure. */
export default function ApprovalPage() {
  const { page, day } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  return (
    <JudgedActPage
      page={page}
      day={day}
      title={w.approveTitle(page.row.ref)}
      sub={w.approveSub}
      reply={useActionData<typeof action>()}
      submit={{ label: w.acts.approve }}
    />
  )
}
