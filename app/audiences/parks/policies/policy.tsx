import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/policies/abilities'
import { Budgets } from '~/landing/policies/budgets'
import { ItemsTable } from '~/landing/policies/items-table'
import { policyPage } from '~/landing/policies/queries.server'
import { seenPolicy } from '~/landing/policies/visible.server'
import { STANDINGS } from '~/landing/policies/vocabulary'
import { policyWords } from '~/landing/policies/words'
import { RefusedBefore } from '~/mechanism/done'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { Button, LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, KeyValues, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(policyWords, (w) => w.policy)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.look)(asked)
  const page = await policyPage(actor, await seenPolicy(actor, asked.params.policyId), today())
  const refused = new URL(asked.request.url).searchParams.get('refused')
  return json({ slug: actor.enclaveSlug, refused, ...page })
}

/** One package: its versions, the newest in force on top, and its budgets. */
export default function Policy() {
  const { slug, refused, policy, currentId, versions, budgets } = useLoaderData<typeof loader>()
  const w = useWords(policyWords)
  const locale = useLocale()
  const current = versions.find(({ id }) => id === currentId)
  const draft = versions.find(({ standing }) => standing === 'draft')
  const others = versions.filter(({ id }) => id !== currentId)
  const titleOf = (one: (typeof versions)[number]) => (locale === 'zh' ? one.titleZh : one.titleEn)
  return (
    <>
      <PageHead
        title={current ? titleOf(current) : policy.ref}
        sub={policy.park?.[locale] ?? w.city}
        crumbs={[
          { label: w.parks, to: paths.parks(slug) },
          { label: w.title, to: paths.policies(slug) },
          { label: policy.ref },
        ]}
        actions={
          policy.mine ? (
            <>
              {draft ? null : (
                <Form method="post" action={paths.policyVersions(slug, policy.id)}>
                  <Button>{w.newVersion}</Button>
                </Form>
              )}
              <LinkButton to={paths.policyBudget(slug, policy.id)}>{w.budget}</LinkButton>
              {versions.some(({ standing }) => standing === 'in_force' || standing === 'ahead') ? (
                <LinkButton to={paths.policyEnd(slug, policy.id)}>{w.end}</LinkButton>
              ) : null}
            </>
          ) : undefined
        }
      />
      <RefusedBefore reason={refused} sentences={w.refusals} />
      {[...(current ? [current] : []), ...others].map((one) => {
        const isDraft = one.standing === 'draft'
        return (
          <section key={one.id} className="mb-10">
            <SectionHead
              title={`${w.version(one.number)} · ${titleOf(one)}`}
              aside={
                <StatusWord shape={STANDINGS.shapeOf(one.standing)}>{w.standings[one.standing]}</StatusWord>
              }
            />
            <KeyValues
              items={[
                { label: w.docNo, value: one.docNo },
                { label: w.source, value: one.source },
                { label: w.validity, value: w.from(one.validFrom, one.validUntil) },
                {
                  label: w.stepDays,
                  value: (['checkDays', 'noticeDays', 'approveDays', 'payDays'] as const)
                    .map((name) => `${w[name]} ${w.daysOf(one[name])}`)
                    .join(' · '),
                },
                {
                  label: w.madeBy,
                  value: [
                    one.writtenBy ? w.writtenBy(one.writtenBy) : '',
                    one.publishedBy ? w.publishedBy(one.publishedBy) : '',
                    one.endedOn ? w.endedOn(one.endedOn, one.endReason) : '',
                  ]
                    .filter(Boolean)
                    .join(' · '),
                },
              ]}
            />
            {isDraft && policy.mine ? (
              <p className="my-4 flex flex-wrap gap-3">
                <LinkButton to={paths.policyDraft(slug, policy.id)}>{w.draft}</LinkButton>
                <LinkButton to={paths.policyItemNew(slug, policy.id)}>{w.newItem}</LinkButton>
                <LinkButton to={paths.policyPublication(slug, policy.id)} variant="primary">
                  {w.publish}
                </LinkButton>
              </p>
            ) : null}
            <div className="mt-4" />
            {one.items.length === 0 ? (
              <EmptyState title={w.noItems} />
            ) : (
              <ItemsTable
                label={`${w.items} ${w.version(one.number)}`}
                items={one.items}
                {...(isDraft && policy.mine
                  ? {
                      action: (item) => (
                        <span className="flex flex-wrap items-center gap-3">
                          <Link to={paths.policyItem(slug, item.id)}>{w.changeItem}</Link>
                          <Form method="post" action={paths.policyItemRemoval(slug, item.id)}>
                            <Button size="s">{w.removeItem}</Button>
                          </Form>
                        </span>
                      ),
                    }
                  : {})}
              />
            )}
          </section>
        )
      })}
      <Budgets budgets={budgets} />
      <p>
        <Link to={paths.policies(slug)}>{w.back}</Link>
      </p>
    </>
  )
}
