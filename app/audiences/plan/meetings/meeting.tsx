import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { areaOf } from '~/plan/counting/area'
import { MAY, type MeetingAct } from '~/plan/meetings/abilities'
import { requireConvener } from '~/plan/meetings/meeting-act.server'
import { MeetingItems } from '~/plan/meetings/meeting-items'
import { meetingPage } from '~/plan/meetings/queries.server'
import { MEETING_STATES } from '~/plan/meetings/vocabulary'
import { meetingWords } from '~/plan/meetings/words'
import { RefusedBefore } from '~/mechanism/done'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { KeyValues, Note, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(meetingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await requireConvener(asked, 'see')
  const { pathname, searchParams } = new URL(asked.request.url)
  const may = (act: MeetingAct) => (MAY[act] as readonly string[]).includes(actor.role)
  return json({
    slug: actor.enclaveSlug,
    area: areaOf(pathname),
    refused: searchParams.get('refused'),
    may: {
      prepare: may('prepare'),
      minute: may('minute'),
      assign: may('assign'),
      hold: may('hold'),
      close: may('close'),
    },
    meeting: await meetingPage(actor, asked.params.month),
  })
}

/** One monthly meeting: its agenda, and once it was held what was said, decided and given out. */
export default function Meeting() {
  const { slug, area, refused, may, meeting } = useLoaderData<typeof loader>()
  const w = useWords(meetingWords)
  const { month, state, heldOn, place, chair, present, items } = meeting
  const at = (act: Parameters<typeof paths.meetingAct>[3]) => paths.meetingAct(area, slug, month, act)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.meetings(area, slug) }]}
        title={w.titleOf(month)}
        sub={<StatusWord shape={MEETING_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>}
        actions={
          <>
            <LinkButton to={at('minutes')}>{w.minutes}</LinkButton>
            {state !== 'closed' && may.prepare ? (
              <LinkButton to={at('items/new')}>{w.addItem}</LinkButton>
            ) : null}
            {state === 'held' && may.hold ? <LinkButton to={at('holding')}>{w.holdAgain}</LinkButton> : null}
            {state === 'draft' && !meeting.stale && may.hold ? (
              <LinkButton to={at('holding')} variant="primary">
                {w.hold}
              </LinkButton>
            ) : null}
            {state === 'held' && may.close ? (
              <LinkButton to={at('closing')} variant="primary">
                {w.close}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <RefusedBefore reason={refused} sentences={refusalsOf(w.refusals)} />
      {meeting.stale ? (
        <div className="mb-6">
          <Note tone="sha">
            <p>{w.refusals.figures_reopened}</p>
            {meeting.canDraftAgain && may.prepare ? (
              <Form method="post" action={at('draft')} className="mt-3">
                <Button size="s">{w.draftAgain}</Button>
              </Form>
            ) : null}
          </Note>
        </div>
      ) : null}
      {heldOn ? (
        <section className="mb-8">
          <SectionHead title={w.facts} />
          <KeyValues
            items={[
              { label: w.heldOn, value: heldOn },
              ...(place ? [{ label: w.place, value: place }] : []),
              { label: w.chair, value: chair },
              { label: w.present, value: present.join(w.paper.between) },
            ]}
          />
        </section>
      ) : null}
      <SectionHead title={w.items} />
      <MeetingItems {...{ slug, area, month, state, may, items }} />
    </>
  )
}

/** The sentences without figures: a press refuses with those alone. */
function refusalsOf(refusals: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(refusals).flatMap(([code, said]) => (typeof said === 'string' ? [[code, said]] : [])),
  )
}
