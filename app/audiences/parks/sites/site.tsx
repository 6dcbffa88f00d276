import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { History } from '~/across/event-log/history'
import { historyOf } from '~/across/event-log/history-of'
import { inRole } from '~/ground/people/guard.server'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { mayLand } from '~/landing/land/abilities'
import { formerParcelsOf, parcelOfSite } from '~/landing/land/from-site.server'
import { landWords } from '~/landing/land/words'
import { MAY, maySite } from '~/landing/sites/abilities'
import { SITE_FIELD_NAMES, siteValue } from '~/landing/sites/field-words'
import { sitePage } from '~/landing/sites/queries.server'
import { ReservationTable } from '~/landing/sites/reservation-table'
import { sizeOf } from '~/landing/sites/site-table'
import { SITE_STATES } from '~/landing/sites/vocabulary'
import { ownSite } from '~/landing/sites/visible.server'
import { siteWords } from '~/landing/sites/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(siteWords, (w) => w.site)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const locale = localeOf(asked.request)
  const site = await ownSite(actor, asked.params.siteId)
  const [page, parcel, former] = await Promise.all([
    sitePage(actor, site, today()),
    parcelOfSite(site),
    formerParcelsOf(site),
  ])
  return json({
    slug: actor.enclaveSlug,
    role: actor.role,
    /** Land that a firm has got goes on in the ledger. */
    begins: site.kind === 'land' && site.takenOn !== null && parcel === null && mayLand(actor.role, 'enter'),
    parcel,
    former,
    may: { keep: maySite(actor.role, 'keep'), reserve: maySite(actor.role, 'reserve') },
    site: page.site,
    reservations: page.reservations,
    history: historyOf(page.events, locale),
  })
}

/** One site: what it is, for whom it is kept, and every change. */
export default function SitePage() {
  const { slug, role, begins, parcel, former, may, site, reservations, history } =
    useLoaderData<typeof loader>()
  const w = useWords(siteWords)
  const l = useWords(landWords)
  const locale = useLocale()
  const park = site.park && (locale === 'zh' ? site.park.nameZh : site.park.nameEn)
  const isOpen = site.state !== 'over'
  const shown = SITE_FIELD_NAMES.filter(
    (name) => name !== 'name' && name !== 'parkId' && name !== 'divisionCode' && site[name],
  )
  return (
    <>
      <PageHead
        title={site.name}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.title, to: paths.sites(slug) },
          { label: site.ref },
        ]}
        sub={
          <span className="flex flex-wrap gap-x-4">
            <span>{w.kinds[site.kind]}</span>
            <span>{sizeOf(site, w)}</span>
            <StatusWord shape={SITE_STATES.shapeOf(site.state)}>{w.states[site.state]}</StatusWord>
          </span>
        }
        actions={
          <>
            {may.keep ? <LinkButton to={paths.siteChange(slug, site.id)}>{w.change}</LinkButton> : null}
            {may.keep && isOpen ? (
              <>
                <LinkButton to={paths.siteSplit(slug, site.id)}>{w.split}</LinkButton>
                <LinkButton to={paths.siteEnd(slug, site.id)}>{w.end}</LinkButton>
              </>
            ) : null}
            {parcel ? (
              <LinkButton to={paths.parcel(slug, parcel.id)}>{l.inLedger(parcel.ref)}</LinkButton>
            ) : null}
            {begins ? (
              <LinkButton to={paths.siteParcel(slug, site.id)} variant="primary">
                {l.fromSite}
              </LinkButton>
            ) : null}
            {may.reserve && isOpen ? (
              <LinkButton to={paths.siteReservation(slug, site.id)} variant="primary">
                {w.reserve}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ReservationTable
        {...{ slug, reservations }}
        mayEnd={may.reserve}
        projectAt={AREAS[areaOfRole(role)].project}
      />
      <section className="mb-8">
        <SectionHead title={w.facts} />
        <KeyValues
          items={[
            {
              label: w.where,
              value: [park ?? w.outside, site.district?.[locale] ?? site.divisionCode].join(' · '),
            },
            ...shown.map((name) => ({ label: w.fields[name], value: siteValue(name, site[name], locale) })),
            ...(site.from
              ? [
                  {
                    label: w.splitFrom,
                    value: <Link to={paths.site(slug, site.from.id)}>{site.from.name}</Link>,
                  },
                ]
              : []),
            ...former.map((one) => ({
              label: l.former,
              value: (
                <>
                  <Link to={paths.parcel(slug, one.id)}>{one.ref}</Link> {one.holder}
                </>
              ),
            })),
            ...site.parts.map((part) => ({
              label: w.splitInto,
              value: <Link to={paths.site(slug, part.id)}>{part.name}</Link>,
            })),
          ]}
        />
      </section>
      <History title={w.history} none={w.noHistory} entries={history} />
      <p>
        <Link to={paths.sites(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
