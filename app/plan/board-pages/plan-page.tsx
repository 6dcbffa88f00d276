import { Form } from '@remix-run/react'
import type { planPage } from '~/plan/board/next-plan.server'
import { PastPlans, TargetFields } from './plan-parts'
import { planWords } from '~/plan/board/plan-words'
import { HOME_FIRMS, type HomeFirms } from '~/plan/counting-rules/stays'
import { paths } from '~/platform/paths'
import { type Reply, DateField, ErrorSummary, FormScope, NumberField, RadioGroup, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { sentenceFor } from '~/mechanism/sentences'

type Props = {
  data: Awaited<ReturnType<typeof planPage>> & { slug: string; homeFirms: HomeFirms | null }
  reply: Reply
}

/** The plan an enclave is in, what earlier ones came to, and where the next one begins. */
export function PlanPage({ data, reply }: Props) {
  const { slug, span, isOver, nextFrom, indicators, past, homeFirms } = data
  const w = useWords(planWords)
  const locale = useLocale()
  const labels = {
    startsOn: w.startsOn,
    years: w.years,
    ...Object.fromEntries(indicators.map(({ code, name }) => [code, name[locale]])),
  }
  return (
    <>
      <PageHead title={w.title} sub={w.span(span.from, span.to)} />
      <Note tone={isOver ? 'sha' : undefined} title={isOver ? w.over(span.to) : w.running(span.to)} />
      {isOver ? (
        <section className="mt-8 max-w-160">
          <SectionHead title={w.next} aside={w.evenly} />
          <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
            <ErrorSummary labels={labels} />
            <Form method="post" noValidate>
              <DateField name="startsOn" label={w.startsOn} min={nextFrom} defaultValue={nextFrom} />
              <NumberField name="years" label={w.years} unit={w.yearsUnit} defaultValue={5} />
              <TargetFields indicators={indicators} />
              <Submit>{w.send}</Submit>
            </Form>
          </FormScope>
        </section>
      ) : null}
      {homeFirms ? (
        <section className="mt-10 max-w-160">
          <SectionHead title={w.home} />
          <Form method="post" action={paths.bureauHomeFirms(slug)} noValidate>
            <RadioGroup
              name="homeFirms"
              label={w.homeLead}
              defaultValue={homeFirms}
              options={HOME_FIRMS.map((value) => ({ value, label: w.homeFirms[value] }))}
            />
            <Submit variant="secondary">{w.homeSend}</Submit>
          </Form>
        </section>
      ) : null}
      <PastPlans past={past} indicators={indicators} />
    </>
  )
}
