import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { ClaimView } from '~/landing/claims/claim-view'
import { claimPage } from '~/landing/claims/queries.server'
import { STEPS } from '~/landing/claims/steps'
import { ownClaim } from '~/landing/claims/visible.server'
import { claimWords } from '~/landing/claims/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { openSteps } from '~/shared/steps'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(claimWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const row = await ownClaim(actor, asked.params.claimId)
  const open = openSteps(STEPS, row.state, actor.role)
  return json({ slug: actor.enclaveSlug, open, page: await claimPage(row, today()) })
}

/** One claim, with the step that is open to the reader. */
export default function Claim() {
  const { slug, open, page } = useLoaderData<typeof loader>()
  const w = useWords(claimWords)
  const locale = useLocale()
  const buttons = [
    { step: 'check', to: paths.claimCheck(slug, page.id), label: w.check },
    { step: 'notice', to: paths.claimNotice(slug, page.id), label: w.putOnNotice },
    { step: 'approve', to: paths.claimApproval(slug, page.id), label: w.approve },
    { step: 'pay', to: paths.claimPayment(slug, page.id), label: w.pay },
  ].filter(({ step }) => open.some((one) => one === step))
  return (
    <>
      <PageHead
        title={page[locale]}
        sub={page.park?.[locale] ?? w.city}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.title, to: paths.claims(slug) },
          { label: page.ref },
        ]}
        actions={buttons.map(({ step, to, label }) => (
          <LinkButton key={step} to={to} variant="primary">
            {label}
          </LinkButton>
        ))}
      />
      <ClaimView page={page} />
      <p>
        <Link to={paths.claims(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
