import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { accountOf } from '~/residence/payments/account.server'
import { AccountFacts, AccountTable } from '~/residence/payments/account-view'
import { yearAsked } from '~/residence/payments/year-asked'
import { paymentWords } from '~/residence/payments/words'
import { yearOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, PrintFoot, Segments } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(paymentWords, (w) => w.account)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const year = yearAsked(asked.request.url)
  return json({
    slug: actor.enclaveSlug,
    year,
    today: today(),
    account: await accountOf(actor, asked.params.firmId, today(), year),
  })
}

/** A firm's account: bills and payments in their order, of a year as its statement, and what comes next. */
export default function AccountPage() {
  const { slug, account, year, today } = useLoaderData<typeof loader>()
  const { firm, entries, first } = account
  const w = useWords(paymentWords)
  const here = paths.deskAccount(slug, firm.id)
  const years = first === null ? [] : Array.from({ length: yearOf(today) - first + 1 }, (_, at) => first + at)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.arrears, to: paths.deskArrears(slug) },
          { label: firm.ref, to: paths.deskFirm(slug, firm.id) },
        ]}
        title={year ? `${firm.name} · ${w.statementOf(year)}` : w.accountOf(firm.name)}
        sub={firm.uscc}
        actions={
          <>
            <a className="button" href={`${paths.deskAccount(slug, firm.id)}.csv`}>
              {w.csv}
            </a>
            {first === null ? null : (
              <LinkButton to={paths.deskConfirmation(slug, firm.id)}>{w.yearConfirmation}</LinkButton>
            )}
            <LinkButton to={paths.deskAccountSettlement(slug, firm.id)}>{w.settle}</LinkButton>
            <LinkButton to={`${paths.deskNewExtra(slug)}?firm=${firm.id}`}>{w.newExtra}</LinkButton>
            <LinkButton to={`${paths.deskNewPayment(slug)}?firm=${firm.id}`} variant="primary">
              {w.newPayment}
            </LinkButton>
          </>
        }
      />
      <div className="no-print">
        <RentTabs slug={slug} current="arrears" />
      </div>
      <div className="my-4">
        <AccountFacts account={account} />
      </div>
      {years.length > 0 ? (
        <div className="no-print mb-4 flex flex-wrap items-center gap-4">
          <Segments
            label={w.account}
            items={[
              { to: here, label: w.wholeLife, current: year === null },
              ...years.map((one) => ({
                to: `${here}?year=${one}`,
                label: w.year(one),
                current: one === year,
              })),
            ]}
          />
          <span className="text-12 text-ink-3">{w.print}</span>
        </div>
      ) : null}
      <AccountTable
        entries={entries}
        billTo={(id) => paths.deskBill(slug, id)}
        paymentTo={(id) => paths.deskPayment(slug, id)}
      />
      {year ? (
        <div className="mt-8">
          <PrintFoot>
            {w.confirmation(year, entries[0]?.balance ?? '0.00')} {w.cutoff(today)}
          </PrintFoot>
        </div>
      ) : null}
      <p className="no-print mt-6">
        <Link to={paths.deskFirm(slug, firm.id)}>{firm.name}</Link>
      </p>
    </>
  )
}
