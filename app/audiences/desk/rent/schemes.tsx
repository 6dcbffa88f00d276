import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { RentTabs } from '~/residence/charge-pages/rent-tabs'
import { mayRent, rentRoles } from '~/residence/rent/abilities'
import { schemeVersions } from '~/residence/rent/queries.server'
import { schemesElsewhere } from '~/residence/rent/schemes-elsewhere.server'
import { SchemeTerms } from '~/residence/rent/scheme-terms'
import { AFTER_USUAL } from '~/residence/rent/usual.rules'
import { rentWords } from '~/residence/rent/words'
import { TakeOverLink } from '~/setup/taking-over/take-over-link'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(rentWords, (w) => w.schemes)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...rentRoles('see_scheme'))(asked)
  const versions = await schemeVersions(actor, today())
  const maySet = mayRent(actor.role, 'set_scheme')
  return json({
    slug: actor.enclaveSlug,
    versions,
    maySet,
    isStaff: mayRent(actor.role, 'look'),
    elsewhere: maySet && versions.length === 0 ? await schemesElsewhere(actor, today()) : [],
  })
}

/** What rooms cost: the version in force, those to come and those before, each with its day and reason. */
export default function Schemes() {
  const { slug, versions, maySet, isStaff, elsewhere } = useLoaderData<typeof loader>()
  const w = useWords(rentWords)
  const locale = useLocale()
  return (
    <>
      <PageHead
        title={w.schemes}
        sub={w.schemesSub}
        actions={
          maySet ? (
            <>
              <TakeOverLink slug={slug} matter="rent" />
              <LinkButton to={paths.deskNewScheme(slug)} variant="primary">
                {w.newScheme}
              </LinkButton>
            </>
          ) : (
            <span className="text-13 text-ink-3">{w.onlyDirector}</span>
          )
        }
      />
      {isStaff ? <RentTabs slug={slug} current="schemes" /> : null}
      {versions.length === 0 ? <EmptyState title={w.noScheme}>{w.noSchemeText}</EmptyState> : null}
      {maySet && versions.length === 0 ? (
        <ul className="mt-4 leading-loose">
          <li>
            <Link to={`${paths.deskNewScheme(slug)}?from=${AFTER_USUAL}`}>{w.likeUsual}</Link>
          </li>
          {elsewhere.map(({ enclaveId, zh, en }) => (
            <li key={enclaveId}>
              <Link to={`${paths.deskNewScheme(slug)}?from=${enclaveId}`}>
                {w.likeElsewhere(locale === 'zh' ? zh : en)}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
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
