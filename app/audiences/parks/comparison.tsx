import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { inRole } from '~/ground/people/guard.server'
import { parkRoles } from '~/landing/parks/abilities'
import { parkNames, parksBeside, type ParkLine } from '~/landing/parks/queries.server'
import { parksWords } from '~/landing/parks/words'
import { today } from '~/platform/clock.server'
import { isId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(parksWords, (w) => w.compareTitle)
const MOST = 4

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await inRole(...parkRoles('look'))(asked)
  const chosen = new URL(asked.request.url).searchParams.getAll('park').filter(isId).slice(0, MOST)
  const [names, parks] = await Promise.all([parkNames(actor, today()), parksBeside(actor, chosen, today())])
  return json({ slug: actor.enclaveSlug, names, parks, chosen })
}

type Words = (typeof parksWords)['zh']

/** What is put beside each other, line by line. */
const LINES: [label: (w: Words) => string, say: (park: ParkLine, w: Words, zh: boolean) => ReactNode][] = [
  [(w) => w.level, (park, w) => w.levels[park.level]],
  [(w) => w.district, (park, _, zh) => park.district?.[zh ? 'zh' : 'en'] ?? park.divisionCode],
  [(w) => w.standing, (park, w) => w.standings[park.standing]],
  [(w) => w.industries, (park, _, zh) => (zh ? park.industriesZh : park.industriesEn) || '—'],
  [(w) => w.leadingFirms, (park) => park.leadingFirms || '—'],
  [(w) => w.operator, (park) => park.operator || '—'],
  [(w) => w.mode, (park, w) => w.modes[park.mode]],
  [(w) => w.leader, (park) => park.leader || '—'],
  [(w) => w.projects, (park) => park.projects],
  [(w) => w.producing, (park) => park.producing],
  [
    (w) => w.lastReview,
    (park, w) =>
      park.rank !== null && park.parks !== null && park.grade
        ? `${w.grades[park.grade]} · ${w.rankOf(park.rank, park.parks)} · ${park.total ?? ''}${park.unsettled ? ` · ${w.unsettled}` : ''}`
        : w.notReviewed,
  ],
]

/** Up to four parks beside each other. */
export default function Comparison() {
  const { slug, names, parks, chosen } = useLoaderData<typeof loader>()
  const w = useWords(parksWords)
  const zh = useLocale() === 'zh'
  const nameOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) => (zh ? nameZh : nameEn)
  return (
    <>
      <PageHead
        title={w.compareTitle}
        sub={w.compareLead}
        crumbs={[{ label: w.title, to: paths.parks(slug) }, { label: w.compare }]}
      />
      <Form method="get" className="mb-6">
        <fieldset className="mb-3 grid gap-x-6 gap-y-1 sm:grid-cols-3">
          <legend className="mb-2 text-13 text-ink-2">{w.park}</legend>
          {names.map((park) => (
            <label key={park.id} className="flex items-center gap-2 py-1">
              <input
                type="checkbox"
                className="choice-box"
                name="park"
                value={park.id}
                defaultChecked={chosen.includes(park.id)}
              />
              {nameOf(park)}
            </label>
          ))}
        </fieldset>
        <Button variant="primary">{w.compareNow}</Button>
      </Form>
      {parks.length === 0 ? (
        <EmptyState title={w.nothingChosen} />
      ) : (
        <Table label={w.compareTitle} minWidth="m">
          <thead>
            <tr>
              <Th />
              {parks.map((park) => (
                <Th key={park.id}>{nameOf(park)}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LINES.map(([label, say]) => (
              <Row key={label(w)}>
                <Td head>{label(w)}</Td>
                {parks.map((park) => (
                  <Td key={park.id}>{say(park, w, zh)}</Td>
                ))}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
