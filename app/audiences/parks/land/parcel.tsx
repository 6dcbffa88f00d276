import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { eventCatalogue } from '~/across/event-log/catalogue'
import { inRole } from '~/ground/people/guard.server'
import { MAY, mayLand } from '~/landing/land/abilities'
import { Cases, LandTurn } from '~/landing/land/case-view'
import { Causes, ParcelFacts } from '~/landing/land/parcel-view'
import { parcelPage } from '~/landing/land/queries.server'
import { CLASSES } from '~/landing/land/vocabulary'
import { ownParcel } from '~/landing/land/visible.server'
import { landWords } from '~/landing/land/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { dayOf } from '~/shared/days'
import { separated } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead, Timeline } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(landWords, (w) => w.parcel)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const locale = localeOf(asked.request)
  const { events, ...page } = await parcelPage(actor, await ownParcel(actor, asked.params.parcelId), today())
  return json({
    slug: actor.enclaveSlug,
    may: { enter: mayLand(actor.role, 'enter'), act: mayLand(actor.role, 'notify') },
    page,
    history: events.map(({ seq, at, actorName, kind, payload }) => ({
      key: String(seq),
      day: dayOf(at),
      by: actorName,
      ...eventCatalogue.say(kind, payload, locale),
    })),
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
      <section className="mb-8">
        <SectionHead title={w.history} />
        {history.length === 0 ? (
          <EmptyState title={w.noHistory} />
        ) : (
          <Timeline
            entries={history.map(({ key, day, by, title, detail, shape }) => ({
              key,
              day,
              shape,
              title,
              source: [detail, by].filter(Boolean).join(' · '),
            }))}
          />
        )}
      </section>
      <p>
        <Link to={paths.land(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
