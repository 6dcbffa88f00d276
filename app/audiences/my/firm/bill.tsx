import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { BillPaper } from '~/residence/charge-pages/bill-paper'
import { billPage } from '~/residence/charges/queries.server'
import { chargeWords } from '~/residence/charges/words'
import { myRoomWords } from '~/residence/payments/my-room-words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(chargeWords, (w) => w.bill)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  return json(await billPage(actor, params.billId))
}

/** One bill of the founder's firm, line by line, to read on a phone and to print. */
export default function MyBill() {
  const paper = useLoaderData<typeof loader>()
  const w = useWords(chargeWords)
  const mine = useWords(myRoomWords)
  return (
    <>
      <PageHead crumbs={[{ label: mine.title, to: paths.myRent }]} title={w.billRef(paper.bill.ref)} />
      <BillPaper paper={paper} />
    </>
  )
}
