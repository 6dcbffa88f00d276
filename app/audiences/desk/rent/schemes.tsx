import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { mayRent } from '~/residence/rent/abilities'
import { schemeVersions } from '~/residence/rent/queries.server'
import { SchemeTerms } from '~/residence/rent/scheme-terms'
import { rentWords } from '~/residence/rent/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(rentWords, (w) => w.schemes)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({
    slug: actor.enclaveSlug,
    versions: await schemeVersions(actor, today()),
    maySet: mayRent(actor.role, 'set_scheme'),
  })
}

/** What rooms cost: the version in force, those to come and those before, each with its day and reason. */
export default function Schemes() {
  const { slug, versions, maySet } = useLoaderData<typeof loader>()
  const w = useWords(rentWords)
  return (
    <>
      <PageHead
        title={w.schemes}
        sub={w.schemesSub}
        actions={
          maySet ? (
            <LinkButton to={paths.deskNewScheme(slug)} variant="primary">
              {w.newScheme}
            </LinkButton>
          ) : (
            <span className="text-13 text-ink-3">{w.onlyDirector}</span>
          )
        }
      />
      <RentTabs slug={slug} current="schemes" />
      {versions.length === 0 ? <EmptyState title={w.noScheme}>{w.noSchemeText}</EmptyState> : null}
      {versions.map((version) => (
        <section key={version.id} className="mt-8">
          <SectionHead
            title={w.from(version.effectiveFrom)}
            aside={`${w.standing[version.standing]} · ${w.madeBy(version.by, version.madeOn)}`}
          />
          <p className="py-2 text-ink-2">{version.reason}</p>
          <SchemeTerms terms={version.terms} />
        </section>
      ))}
    </>
  )
}
