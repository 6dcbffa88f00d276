import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnRow, rowToActOn } from '~/plan/board/act-on-row.server'
import { ActPage } from '~/plan/evidence/act-page'
import { WithdrawalForm } from '~/plan/evidence/evidence.form'
import { withdrawEvidence } from '~/plan/evidence/withdraw-evidence.server'
import { evidenceWords } from '~/plan/counting/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(evidenceWords, (w) => w.acts.withdraw)

export async function loader(args: LoaderFunctionArgs) {
  return rowToActOn(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnRow(args, WithdrawalForm, withdrawEvidence)
}

/** Takes a row back; an approved one lowers the figure at once. */
export default function WithdrawalPage() {
  const { page } = useLoaderData<typeof loader>()
  const w = useWords(evidenceWords)
  return (
    <ActPage
      page={page}
      title={w.withdrawTitle(page.row.ref)}
      sub={page.row.state === 'approved' ? w.withdrawSubApproved : w.withdrawSub}
      reply={useActionData<typeof action>()}
      reasoned
      submit={{ label: w.acts.withdraw, variant: 'danger' }}
    />
  )
}
