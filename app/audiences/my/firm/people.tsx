import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { colleagueWords } from '~/ground/members/colleague-words'
import { inviteColleague } from '~/ground/members/colleagues.server'
import { firmPeople } from '~/ground/members/firm-people.server'
import { requireActor } from '~/ground/people/guard.server'
import { InviteColleague } from '~/ground/members/members.form'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { Checkbox, ErrorSummary, FormScope, IdempotencyKey, Submit, TextField } from '~/ui/form'
import { keptPlace } from '~/audiences/firms/kept'
import { KeptForm, Taken } from '~/ui/kept-form'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }

export const meta = titled(colleagueWords, (w) => w.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const sent = new URL(request.url).searchParams.has('sent')
  return json({ ...(await firmPeople(actor, now())), key: newId(), place: keptPlace(actor, 'people'), sent })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const submission = parseWithZod(await request.formData(), { schema: InviteColleague })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await inviteColleague(actor, submission.value, now())
  return outcome.ok ? redirect(`${paths.myPeople}?sent`) : refused(submission, outcome.reason, 'identifier')
}

export default function FirmPeoplePage() {
  const { members, invitations, key, place, sent } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(colleagueWords)
  return (
    <div className="max-w-[600px]">
      <PageHead title={w.title} />
      <p className="mb-4 text-16 text-ink-2">{w.lead}</p>
      <ul className="mb-8 border-t border-ink">
        {members.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
            <span className="text-16 font-semibold">{one.you ? one.name + w.you : one.name}</span>
            <span className="text-13 text-ink-3">{w.since(stampOf(one.since).slice(0, 10))}</span>
            {one.you ? null : (
              <form method="post" action={paths.myColleagueEnd(one.id)} className="ml-auto">
                <Button variant="text" size="s" aria-label={w.endNamed(one.name)}>
                  {w.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {invitations.length > 0 ? <SectionHead title={w.invitations} /> : null}
      <ul className="mb-8">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
            <span className="min-w-0 wrap-anywhere">{one.address}</span>
            <span className="text-13 text-ink-3">
              {one.expired ? w.expired : w.until(stampOf(one.until))}
            </span>
            <form method="post" action={paths.myInvitationEnd(one.id)} className="ml-auto">
              <Button variant="text" size="s" aria-label={w.withdrawNamed(one.address)}>
                {w.withdraw}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <SectionHead title={w.invite} />
      <FormScope reply={reply} size="l" errorText={(code) => w.refused[code] ?? code}>
        <ErrorSummary labels={{ identifier: w.identifier }} />
        {sent && !reply ? <Taken place={place} /> : null}
        <KeptForm place={place}>
          <IdempotencyKey value={key} />
          <TextField name="identifier" label={w.identifier} hint={w.hint} spellCheck={false} />
          <Checkbox name="anyAddress" label={w.anyAddress} text={w.anyAddressText} />
          <Submit>{w.send}</Submit>
        </KeptForm>
      </FormScope>
    </div>
  )
}
