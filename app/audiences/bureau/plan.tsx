import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { boardOf } from '~/plan/board/board.server'
import { INDICATORS } from '~/plan/counting/catalogue'
import { NextPlanForm } from '~/plan/board/next-plan.form'
import { beginNextPlan, planPage } from '~/plan/board/next-plan.server'
import { PastPlans, TargetFields } from '~/plan/board/plan-parts'
import { planWords } from '~/plan/board/plan-words'
import { HOME_FIRMS } from '~/plan/counting/stays'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { DateField, ErrorSummary, FormScope, NumberField, RadioGroup, Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(planWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  // The board is what freezes a plan that is over, whoever looks first.
  const { indicators } = await boardOf(actor.enclaveId, today())
  const homeFirms = indicators.find(({ code }) => code === 'landed_tech_smes')?.homeFirms ?? null
  return json({ slug: actor.enclaveSlug, homeFirms, ...(await planPage(actor, today())) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['bureau'], enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: NextPlanForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await beginNextPlan(actor, submission.value, now())
  if (outcome.ok) return redirect(paths.bureau(actor.enclaveSlug))
  const w = inLocale(planWords, localeOf(request)).refusals
  return refused(submission, w[outcome.reason](String(outcome.detail?.day ?? '')))
}

/** The plan an enclave is in, what earlier ones came to, and where the next one begins. */
export default function Plan() {
  const { slug, span, isOver, nextFrom, indicators, past, homeFirms } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(planWords)
  const locale = useLocale()
  const labels = {
    startsOn: w.startsOn,
    years: w.years,
    ...Object.fromEntries(INDICATORS.map(({ code, name }) => [code, name[locale]])),
  }
  return (
    <>
      <PageHead title={w.title} sub={w.span(span.from, span.to)} />
      <Note tone={isOver ? 'sha' : undefined} title={isOver ? w.over(span.to) : w.running(span.to)} />
      {isOver ? (
        <section className="mt-8 max-w-160">
          <SectionHead title={w.next} aside={w.evenly} />
          <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
            <ErrorSummary labels={labels} />
            <Form method="post" noValidate>
              <DateField name="startsOn" label={w.startsOn} min={nextFrom} defaultValue={nextFrom} />
              <NumberField name="years" label={w.years} unit={w.yearsUnit} defaultValue={5} />
              <TargetFields />
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
