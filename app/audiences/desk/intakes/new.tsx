import { parseWithZod } from '@conform-to/zod/v4'
import {
  json,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import { OpenIntakeForm } from '~/setup/founding/open-intake.form'
import { openIntake } from '~/setup/founding/open-intake.server'
import { enclaveWords } from '~/ground/enclaves/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { DateField, NumberField, TextField } from '~/ui/fields'
import { ErrorSummary, FormScope, IdempotencyKey, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

const OPENERS = ['officer', 'director'] as const

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: OPENERS, enclave: params.enclave })
  const title = inLocale(enclaveWords, localeOf(request)).newIntake
  return json({ title, slug: actor.enclaveSlug, key: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: OPENERS, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: OpenIntakeForm })
  if (submission.status !== 'success') return invalid(submission)
  const opened = await openIntake(actor, submission.value, now())
  if (opened.ok) return redirect(paths.deskIntakes(actor.enclaveSlug))
  return refused(submission, inLocale(enclaveWords, localeOf(request)).refusals[opened.reason])
}

export default function NewIntake() {
  const { slug, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(enclaveWords)
  const errorText = (code: string) => (code in w.errors ? w.errors[code as keyof typeof w.errors] : code)
  const labels = {
    ...w.days,
    titleZh: w.titleZh,
    titleEn: w.titleEn,
    quotaFirms: w.quotaFirms,
    quotaSqm: w.quotaSqm,
  }
  return (
    <>
      <PageHead
        title={w.newIntake}
        sub={w.newIntakeSub}
        crumbs={[{ label: w.intakes, to: paths.deskIntakes(slug) }, { label: w.newIntake }]}
      />
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={reply} errorText={errorText}>
          <ErrorSummary labels={labels} />
          <IdempotencyKey value={key} />
          <TextField name="titleZh" label={w.titleZh} hint={w.titleHint} />
          <TextField name="titleEn" optional label={w.titleEn} hint={w.titleEnHint} />
          {INTAKE_DAYS.map((name) => (
            <DateField key={name} name={name} label={w.days[name]} hint={w.dayHints[name]} />
          ))}
          <NumberField name="quotaFirms" label={w.quotaFirms} unit={w.unitFirms} />
          <NumberField name="quotaSqm" label={w.quotaSqm} unit={w.unitSqm} />
          <Submit>{w.open}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
