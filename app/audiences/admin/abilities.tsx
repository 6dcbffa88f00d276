import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { abilitiesOf } from '~/across/abilities/tables'
import { abilityWords, sentenceOf } from '~/across/abilities/words'
import { admittersOf } from '~/ground/enclaves/admitters.server'
import { ABILITIES } from '~/ground/members/abilities'
import { ROLES } from '~/ground/people/actor'
import { requireActor } from '~/ground/people/guard.server'
import { navWords } from '~/ground/people/nav'
import { extendersIn } from '~/residence/tenancies/extend.server'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead, Tabs } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(abilityWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.manage_members, enclave: params.enclave })
  const asked = new URL(request.url).searchParams.get('role')
  const role = ROLES.find((one) => one === asked) ?? null
  const [admit, extend] = await Promise.all([admittersOf(actor.enclaveId), extendersIn(actor.enclaveId)])
  const nouns = abilitiesOf(role, { admit, extend })
  return json({ slug: actor.enclaveSlug, role, nouns })
}

/** Who may do what, by the tables the product asks: all roles beside each other, or one by itself. */
export default function AbilitiesPage() {
  const { slug, role, nouns } = useLoaderData<typeof loader>()
  const w = useWords(abilityWords)
  const locale = useLocale()
  const { roles: names } = useWords(navWords)
  const here = paths.adminAbilities(slug)
  const inLine = locale === 'zh' ? '、' : ', '
  return (
    <>
      <PageHead
        title={w.title}
        sub={w.lead}
        crumbs={[{ label: w.members, to: paths.admin(slug) }, { label: w.title }]}
      />
      <Tabs
        label={w.byRole}
        items={[
          { to: here, label: w.everybody, current: role === null },
          ...ROLES.map((one) => ({ to: `${here}?role=${one}`, label: names[one], current: role === one })),
        ]}
      />
      {role ? (
        <p className="mt-4 mb-6">
          <span className="text-ink-2">{w.sees}</span> {w.scope[role]}
        </p>
      ) : (
        <section className="mt-4 mb-10">
          <SectionHead title={w.sees} />
          <Table label={w.sees} minWidth="m">
            <thead>
              <tr>
                <Th>{w.who}</Th>
                <Th>{w.sees}</Th>
              </tr>
            </thead>
            <tbody>
              {ROLES.map((one) => (
                <Row key={one}>
                  <Td head>{names[one]}</Td>
                  <Td>{w.scope[one]}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      )}
      {nouns.length === 0 ? <EmptyState title={w.onlyReads} /> : null}
      {nouns.map(({ noun, lines }) => (
        <section key={noun} className="mb-8">
          <SectionHead title={w.nouns[noun]} />
          <Table label={w.nouns[noun]} minWidth="m">
            <thead>
              <tr>
                <Th className="w-1/2">{w.act}</Th>
                <Th>{w.who}</Th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ ability, roles }) => (
                <Row key={ability}>
                  <Td head>{sentenceOf(locale, noun, ability)}</Td>
                  <Td>{roles.map((one) => names[one]).join(inLine)}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      ))}
    </>
  )
}
