import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { cityNames } from '~/ground/enclaves/cities.server'
import { PlaceFormView } from '~/ground/firm-places/place-form'
import { firmHead } from '~/ground/firms/figures.server'
import { PlaceForm } from '~/ground/firm-places/set-place.form'
import { recordPlace } from '~/ground/firm-places/set-place.server'
import { firmWords } from '~/ground/firms/words'
import { citiesIn } from '~/ground/forms/place-words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(firmWords, (w) => w.setPlace)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id, name } = await firmHead(actor, params.firmId)
  const cities = citiesIn(await cityNames(actor.enclaveId), localeOf(request))
  return json({ firm: { id, name }, cities, today: today(), idempotencyKey: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await firmHead(actor, params.firmId)
  const submission = parseWithZod(await request.formData(), { schema: PlaceForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await recordPlace(actor, id, submission.value, now())
  if (outcome.ok) return redirect(paths.deskFirm(actor.enclaveSlug, id))
  const w = inLocale(firmWords, localeOf(request)).placeRefusal
  return refused(submission, w[outcome.reason](String(outcome.detail?.day ?? '')), 'since')
}

/** An officer records that a firm has moved one of its three places. */
export default function DeskPlaces() {
  const { firm, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={w.setPlace}
        sub={w.placesAside}
      />
      <PlaceFormView {...data} back={back} reply={reply} />
    </div>
  )
}
