import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import { enclaveWords } from '~/ground/enclaves/words'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { industryName } from '~/ground/national-rules/industries'
import { cohortOf } from '~/setup/criteria-sets/cohort.server'
import { CohortTables } from '~/setup/criteria-sets/cohort-tables'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { requireActor } from '~/ground/people/guard.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { formatCount } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Facts, KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(cohortWords, (w) => w.intakes)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, {
    roles: ['officer', 'director', 'admin'],
    enclave: params.enclave,
  })
  const cohort = await cohortOf(actor, intakeNumber(params.number))
  const locale = localeOf(request)
  const fields = cohort.fields.map((field) => ({
    ...field,
    name: `${field.code} ${industryName(field.code)?.[locale] ?? ''}`,
  }))
  const mayChange = actor.role !== 'admin'
  return json({ slug: actor.enclaveSlug, mayChange, cohort: { ...cohort, fields } })
}

export default function Cohort() {
  const { slug, mayChange, cohort } = useLoaderData<typeof loader>()
  const { intake, since } = cohort
  const w = useWords(cohortWords)
  const ew = useWords(enclaveWords)
  const locale = useLocale()
  const list = (state?: string) =>
    `${paths.deskApplications(slug)}?intake=${intake.number}${state ? `&state=${state}` : ''}`
  const sqm = (area: number) => w.sqm(formatCount(Math.round(area)))
  return (
    <>
      <PageHead
        title={locale === 'zh' ? intake.titleZh : intake.titleEn}
        crumbs={[{ label: w.intakes, to: paths.deskIntakes(slug) }, { label: w.title(intake.number) }]}
        sub={INTAKE_DAYS.map((name) => `${ew.days[name]} ${intake[name]}`).join(' · ')}
        actions={
          <>
            <LinkButton to={paths.deskPhases(slug, intake.number)}>{w.phases}</LinkButton>
            <LinkButton to={paths.deskLateCodes(slug, intake.number)}>{w.lateCodes}</LinkButton>
            {mayChange ? (
              <>
                <LinkButton to={`${paths.deskNewProposal(slug)}?intake=${intake.number}`}>
                  {w.proposeRooms}
                </LinkButton>
                <LinkButton to={paths.deskTimetable(slug, intake.number)}>{w.change}</LinkButton>
              </>
            ) : null}
          </>
        }
      />
      <Facts
        items={[
          { label: w.received, value: cohort.received, to: list() },
          {
            label: cohort.draftsByStaff > 0 ? w.byStaff(cohort.draftsByStaff) : w.drafts,
            value: cohort.drafts,
            ...(cohort.draftsByStaff > 0 ? { to: list('draft&by=staff') } : {}),
          },
          { label: w.accepted, value: w.of(cohort.accepted, intake.quotaFirms) },
          {
            label: w.areaAsked,
            value: w.of(formatCount(Math.round(cohort.areaAsked)), sqm(intake.quotaSqm)),
          },
          { label: w.areaGiven, value: sqm(since.areaGiven) },
          { label: w.admitted, value: since.admitted, to: list('admitted') },
          { label: w.graduated, value: since.graduated },
          { label: w.landed, value: since.landed },
        ]}
      />
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <CohortTables cohort={cohort} listOf={list} />
        <section className="min-w-0">
          <SectionHead title={w.timetable} />
          <KeyValues
            items={[
              { label: w.quota, value: ew.quotaOf(intake.quotaFirms, formatCount(intake.quotaSqm)) },
              { label: w.criteria, value: cohort.criteria },
              {
                label: w.forms,
                value: cohort.forms.map((form) => (
                  <Link key={form.id} to={paths.deskForm(slug, form.id)} className="mr-3">
                    {w.version(form.track === 'B' ? w.track.B : w.track.A, form.version)}
                  </Link>
                )),
              },
              {
                label: w.experts,
                value:
                  cohort.experts.map(({ name }) => name).join(locale === 'zh' ? '、' : ', ') || w.allExperts,
              },
            ]}
          />
        </section>
      </div>
    </>
  )
}
