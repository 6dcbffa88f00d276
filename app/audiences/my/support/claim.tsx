import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/claims/abilities'
import { ClaimView } from '~/landing/claims/claim-view'
import { claimPage } from '~/landing/claims/queries.server'
import { ownClaim } from '~/landing/claims/visible.server'
import { claimWords } from '~/landing/claims/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(claimWords, (w) => w.mine)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.claim)({ request, params: {} })
  return json({ page: await claimPage(await ownClaim(actor, params.claimId), today()) })
}

/** A founder's own claim. */
export default function MyClaim() {
  const { page } = useLoaderData<typeof loader>()
  const w = useWords(claimWords)
  const locale = useLocale()
  const next =
    page.state === 'offered'
      ? { to: paths.myClaimAcceptance(page.id), label: w.accept }
      : page.state === 'returned'
        ? { to: paths.myClaimAgain(page.id), label: w.again }
        : null
  return (
    <div className="max-w-200">
      <PageHead
        title={page[locale]}
        crumbs={[{ label: w.mine, to: paths.mySupport }, { label: page.ref }]}
        actions={
          next ? (
            <LinkButton to={next.to} variant="primary" size="l">
              {next.label}
            </LinkButton>
          ) : undefined
        }
      />
      <ClaimView page={page} />
    </div>
  )
}
