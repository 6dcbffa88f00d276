import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { MAY, mayVisit } from '~/landing/site-visits/abilities'
import { Findings } from '~/landing/site-visits/findings-view'
import { visitPage } from '~/landing/site-visits/queries.server'
import { visitWords } from '~/landing/site-visits/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Photos } from '~/residence/ticket-pages/thread'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(visitWords, (w) => w.visit)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.see)(asked)
  const { enclaveSlug: slug, role } = actor
  const visit = await visitPage(actor, asked.params.visitId, today())
  return json({
    slug,
    visit,
    projectTo:
      role === 'admin'
        ? paths.parkPage(slug, visit.project.parkId)
        : AREAS[areaOfRole(role)].project(slug, visit.project.id),
    may: { record: mayVisit(role, 'record') && !visit.project.isDropped, close: mayVisit(role, 'close') },
  })
}

/** One visit of a landing's site: what was seen, and what became of each finding. */
export default function Visit() {
  const { slug, visit, projectTo, may } = useLoaderData<typeof loader>()
  const w = useWords(visitWords)
  const locale = useLocale()
  const { project } = visit
  return (
    <div className="max-w-200">
      <PageHead
        title={w.visitOf(visit.day)}
        crumbs={[
          { label: project.firm, to: projectTo },
          { label: w.title, to: projectTo },
          { label: visit.day },
        ]}
        sub={`${project.park[locale]} · ${visit.place}`}
        actions={
          may.record ? (
            <LinkButton to={paths.visitFindingNew(slug, visit.id)} variant="primary">
              {w.addFinding}
            </LinkButton>
          ) : null
        }
      />
      <KeyValues
        items={[
          { label: w.people, value: visit.people },
          { label: w.said, value: <span className="whitespace-pre-line">{visit.said}</span> },
          { label: w.recordedBy, value: visit.by },
        ]}
      />
      <Photos photos={visit.photos} />
      <section className="mt-8">
        <SectionHead title={w.findings} />
        <Findings slug={slug} visit={visit} mayClose={may.close} />
      </section>
    </div>
  )
}
