import type { LoaderFunctionArgs } from '@remix-run/node'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { accountOf } from '~/residence/payments/account.server'
import { paymentWords } from '~/residence/payments/words'
import { yearAsked } from '~/residence/payments/year-asked'
import { CSV_MARK, csvLine } from '~/shared/cells'
import { inLocale } from '~/shared/words'

/** A firm's account for a spreadsheet. */
export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const w = inLocale(paymentWords, localeOf(asked.request))
  const { firm, entries } = await accountOf(actor, asked.params.firmId, today(), yearAsked(asked.request.url))
  const head = [w.day, w.what, w.number, w.change, w.balance]
  const lines = entries.map(({ on, kind, month, ref, amount, balance }) => [
    on,
    `${w.kinds[kind]} ${month?.slice(0, 7) ?? ''}`.trim(),
    ref,
    amount,
    balance,
  ])
  return new Response(CSV_MARK + [head, ...lines].map(csvLine).join(''), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${firm.ref}-${today()}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
