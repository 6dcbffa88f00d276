import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { roundOf, walkedOf } from '~/residence/inspections/queries.server'
import { WalkedTable } from '~/residence/inspections/walked-table'
import { WhereWord } from '~/residence/inspections/where-word'
import { inspectionWords } from '~/residence/inspections/words'
import { Button, LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead, SectionHead, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(inspectionWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const round = await roundOf(actor, asked.params.roundId)
  const walked = await walkedOf(actor, { roundId: round.id })
  return json({ slug: actor.enclaveSlug, today: today(), round, walked })
}

/** One round: when it is due, what it asks, and every time it was walked. */
export default function Round() {
  const { slug, today, round, walked } = useLoaderData<typeof loader>()
  const w = useWords(inspectionWords)
  const locale = useLocale()
  const isLate = round.due < today
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskRounds(slug) }]}
        title={locale === 'zh' ? round.name : round.nameEn}
        sub={
          <>
            <WhereWord of={round} /> · {w.every(round.everyMonths)} · {w.items(round.items.length)}
          </>
        }
      />
      {round.endedAt ? (
        <TurnBlock who={w.ended} />
      ) : (
        <TurnBlock
          tone={isLate ? 'sha' : 'wei'}
          who={`${w.due} ${round.due}`}
          until={isLate ? w.isOverdue : undefined}
        >
          <LinkButton to={paths.deskRoundWalk(slug, round.id)} variant="primary">
            {w.walk}
          </LinkButton>
          <Form method="post" action={paths.deskRoundEnd(slug, round.id)}>
            <Button variant="text">{w.end}</Button>
          </Form>
        </TurnBlock>
      )}
      <section className="mt-8">
        <SectionHead title={w.history} />
        <WalkedTable slug={slug} rows={walked} />
      </section>
    </>
  )
}
