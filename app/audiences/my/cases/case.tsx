import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/plan/cases/abilities'
import { StoryPreview } from '~/plan/cases/case-view'
import { caseForFirm } from '~/plan/cases/queries.server'
import { caseWords } from '~/plan/cases/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(caseWords, (w) => w.my.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.consent)({ request, params: {} })
  return json({ slug: actor.enclaveSlug, one: await caseForFirm(actor, params.caseId) })
}

/** On a founder's phone: exactly what would be published, then the answer. */
export default function MyCase() {
  const { slug, one } = useLoaderData<typeof loader>()
  const w = useWords(caseWords)
  const { text } = one
  const to = (act: Parameters<typeof paths.myCaseAct>[1]) => paths.myCaseAct(one.id, act)
  return (
    <div className="max-w-[760px]">
      <PageHead
        crumbs={[{ label: one.firm, to: paths.myFirm }]}
        title={w.my.title}
        sub={
          text
            ? text.agreedOn
              ? w.my.agreedOn(text.version, text.agreedOn)
              : w.my.askedOn(text.version, text.askedOn)
            : undefined
        }
        actions={
          one.isShown ? (
            <LinkButton to={paths.publicCase(slug, one.number)}>{w.my.onPortal}</LinkButton>
          ) : undefined
        }
      />
      {text ? (
        <StoryPreview zh={text.zh} en={text.en} pictures={text.pictures} />
      ) : (
        <EmptyState title={w.my.nothing}>{w.my.nothingText}</EmptyState>
      )}
      {one.waits ? (
        <section className="mt-8">
          <SectionHead title={w.my.yesTitle} />
          <p className="mb-4">{w.my.yesText}</p>
          <div className="acts">
            <LinkButton to={to('consent')} variant="primary" size="l">
              {w.my.agree}
            </LinkButton>
            <LinkButton to={to('changes')} size="l">
              {w.my.changes}
            </LinkButton>
          </div>
        </section>
      ) : null}
      {one.hasAgreed ? (
        <p className="mt-8">
          <LinkButton to={to('withdrawal')}>{w.my.withdraw}</LinkButton>
        </p>
      ) : null}
    </div>
  )
}
