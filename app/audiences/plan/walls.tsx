import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { sentenceFor } from '~/mechanism/sentences'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { ABILITIES } from '~/plan/walls/abilities'
import { WallForm } from '~/plan/walls/wall.form'
import { addScreen, screensOf } from '~/plan/walls/walls.server'
import { wallWords } from '~/plan/walls/words'
import { now } from '~/platform/clock.server'
import { env } from '~/platform/env.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, IdempotencyKey, Submit, TextField, type Reply } from '~/ui/form'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, Note, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(wallWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave, ABILITIES.keep)
  return json(
    { screens: await screensOf(actor), idempotencyKey: newId() },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireWorker(request, params.enclave, ABILITIES.keep)
  const submission = parseWithZod(await request.formData(), { schema: WallForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await addScreen(actor, submission.value, now())
  if (!outcome.ok) return refused(submission, wallWords[localeOf(request)].refusals[outcome.reason])
  return json({ made: env().BASE_URL + paths.wall(outcome.value.secret) })
}

/** The screens that show the plan on a wall: a new one gets its address here, an old one loses it. */
export default function Walls() {
  const { screens, idempotencyKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const w = useWords(wallWords)
  const b = useWords(boardWords)
  const places = usePlaces()
  const made = answer && 'made' in answer ? answer.made : null
  const reply = answer && 'made' in answer ? undefined : (answer as Reply)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[{ label: b.onBoard, to: places.board }, { label: w.title }]}
        title={w.title}
        sub={w.lead}
      />
      {made ? (
        <div className="mb-6">
          <Note tone="wei" title={w.made} role="status" />
          <div className="mt-3">
            <TextField name="address" label={w.address} defaultValue={made} readOnly spellCheck={false} />
          </div>
          <LinkButton to={made}>{w.open}</LinkButton>
        </div>
      ) : null}
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ name: w.name }} />
        <Form method="post" noValidate>
          <IdempotencyKey value={idempotencyKey} />
          <TextField name="name" label={w.name} hint={w.nameHint} maxLength={60} />
          <Submit>{w.add}</Submit>
        </Form>
      </FormScope>
      <section className="mt-8">
        {screens.length === 0 ? (
          <EmptyState title={w.none}>{w.noneText}</EmptyState>
        ) : (
          <Table label={w.title} minWidth="m">
            <thead>
              <tr>
                <Th>{w.screen}</Th>
                <Th>{w.since}</Th>
                <Th>{w.by}</Th>
                <Th>{w.revoke}</Th>
              </tr>
            </thead>
            <tbody>
              {screens.map(({ id, name, since, by }) => (
                <Row key={id}>
                  <Td head>{name}</Td>
                  <Td>{since}</Td>
                  <Td>{by}</Td>
                  <Td>
                    <Form method="post" action={places.wallRevocation(id)}>
                      <Button type="submit" variant="danger" size="s" aria-label={w.revokeOf(name)}>
                        {w.revoke}
                      </Button>
                    </Form>
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        )}
      </section>
    </div>
  )
}
