import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { landedFirm } from '~/landing/landed/firm.server'
import { LadderView, QuarterTable, SignalList, Standing } from '~/landing/landed/firm-view'
import { GrowthChart } from '~/landing/landed/growth-chart'
import { landedWords } from '~/landing/landed/words'
import { AREAS, areaOfRole } from '~/landing/projects/area'
import { MAY } from '~/landing/quarters/abilities'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(landedWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const firm = await landedFirm(actor, asked.params.projectId, today())
  const { role, enclaveSlug: slug } = actor
  const area = role === 'admin' ? null : AREAS[areaOfRole(role)]
  const project = area?.project(slug, firm.id) ?? null
  const record = area?.firm?.(slug, firm.firm.id) ?? null
  return json({
    slug,
    firm,
    project,
    record,
    mayLookInto: (MAY.look_into as readonly string[]).includes(role),
  })
}

/** One landed firm: its quarters over five years, where it stands, its rungs and its signals. */
export default function LandedFirmPage() {
  const { slug, firm, project, record, mayLookInto } = useLoaderData<typeof loader>()
  const w = useWords(landedWords)
  const locale = useLocale()
  const other = firm.firm.name === firm.name ? '' : firm.firm.name
  return (
    <>
      <PageHead
        title={firm.name}
        sub={[firm.park[locale], firm.ref, other].filter(Boolean).join(' · ')}
        crumbs={[{ label: w.title, to: paths.landed(slug) }, { label: firm.ref }]}
        actions={
          <>
            {record ? <LinkButton to={record}>{w.record}</LinkButton> : null}
            {project ? <LinkButton to={project}>{w.project}</LinkButton> : null}
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_336px]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          {firm.curve.length > 0 ? (
            <section>
              <SectionHead title={w.growthTitle} />
              <GrowthChart points={firm.curve} />
            </section>
          ) : null}
          <section className="min-w-0">
            <SectionHead title={w.quarters} />
            <QuarterTable firm={firm} />
          </section>
        </div>
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <Standing firm={firm} />
          <SignalList firm={firm} slug={slug} mayLookInto={mayLookInto} />
          <LadderView firm={firm} />
        </div>
      </div>
    </>
  )
}
