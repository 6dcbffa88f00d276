import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { History } from '~/across/event-log/history'
import { historyOf } from '~/across/event-log/history-of'
import { inRole } from '~/ground/people/guard.server'
import { MAY, mayLand } from '~/landing/land/abilities'
import { Cases, LandTurn } from '~/landing/land-pages/case-view'
import { Causes, ParcelFacts } from '~/landing/land-pages/parcel-view'
import { parcelPage } from '~/landing/land/queries.server'
import { CLASSES } from '~/landing/land/vocabulary'
import { ownParcel } from '~/landing/land/visible.server'
import { landWords } from '~/landing/land/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { separated } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.parcel)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const locale = localeOf(asked.request)
  const { events, ...page } = await parcelPage(actor, await ownParcel(actor, asked.params.parcelId), today())
  return json({
    slug: actor.enclaveSlug,
    may: {
      enter: mayLand(actor.role, 'enter') && page.parcel.endedOn === null,
      act: mayLand(actor.role, 'notify') && page.parcel.endedOn === null,
    },
    page,
    history: historyOf(events, locale),
  })
}

/** One parcel: its clock, what the rule says, what is under way, and every change. */
export default function Parcel() {
  const { slug, may, page, history } = useLoaderData<typeof loader>()
  const w = useWords(landWords)
  const { parcel } = page
  return (
    <>
      <PageHead
        title={parcel.name}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.title, to: paths.land(slug) },
          { label: parcel.ref },
        ]}
        sub={
          <span className="flex flex-wrap gap-x-4">
            <StatusWord shape={CLASSES.shapeOf(parcel.class)}>{w.classes[parcel.class]}</StatusWord>
            <span>{w.mu(separated(parcel.areaMu))}</span>
            {parcel.holder ? <span>{parcel.holder}</span> : null}
          </span>
        }
        actions={
          may.enter ? (
            <>
              <LinkButton to={paths.parcelChange(slug, parcel.id)}>{w.change}</LinkButton>
              {parcel.stock === 'supplied' ? (
                <>
                  <LinkButton to={paths.parcelCause(slug, parcel.id)}>{w.cause}</LinkButton>
                  <LinkButton to={paths.parcelWork(slug, parcel.id)}>{w.work}</LinkButton>
                </>
              ) : null}
            </>
          ) : undefined
        }
      />
      <LandTurn slug={slug} page={page} mayAct={may.act} />
      <ParcelFacts page={page} />
      {parcel.stock === 'supplied' || page.causes.length > 0 ? (
        <Causes slug={slug} page={page} mayEnter={may.enter} />
      ) : null}
      <Cases slug={slug} page={page} />
      <History title={w.history} none={w.noHistory} entries={history} />
      <p>
        <Link to={paths.land(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
