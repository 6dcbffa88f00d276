import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BoardFileLinks } from '~/across/board-files/file-links'
import { requireWorker } from '~/plan/board/worker.server'
import { boardWords } from '~/plan/counting/board-words'
import { usePlaces } from '~/plan/counting/use-places'
import { keptWords } from '~/plan/kept-boards/words'
import { classWords } from '~/plan/structure/class-words'
import { Classes } from '~/plan/structure/classes-view'
import { structureShown } from '~/plan/structure/structure.server'
import { Concentration, Industries, Part, Sources, Times } from '~/plan/structure/structure-view'
import { structureWords } from '~/plan/structure/words'
import { mayRead } from '~/plan/weaknesses/abilities'
import { weaknessesOf } from '~/plan/weaknesses/queries.server'
import { WeaknessTable } from '~/plan/weaknesses/weakness-table'
import { weaknessWords } from '~/plan/weaknesses/words'
import { today } from '~/platform/clock.server'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(structureWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enclaveId, role } = await requireWorker(request, params.enclave)
  const [{ structure: data, times, classes, keptAt }, weaknesses] = await Promise.all([
    structureShown(enclaveId, today()),
    weaknessesOf(enclaveId, today()),
  ])
  return json({ data, times, classes, keptAt, weaknesses, mayEnter: mayRead(role, 'enter') })
}

/** What stands behind the growth: industries, how much rests on few, where results come from, how long ways take. */
export default function StructurePage() {
  const { data, times, classes, keptAt, weaknesses, mayEnter } = useLoaderData<typeof loader>()
  const w = useWords(structureWords)
  const b = useWords(boardWords)
  const s = useWords(weaknessWords)
  const k = useWords(keptWords)
  const c = useWords(classWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <>
      <PageHead
        crumbs={[{ label: b.onBoard, to: places.board }, { label: w.title }]}
        title={w.title}
        sub={[w.lead(data.today, data.before), keptAt ? k.as(stampOf(keptAt)) : '']
          .filter(Boolean)
          .join(locale === 'zh' ? '' : ' ')}
        actions={
          <>
            <BoardFileLinks board="structure" />
            {mayEnter ? <LinkButton to={places.readingNew}>{s.add}</LinkButton> : null}
          </>
        }
      />
      <Part title={s.title} lead={s.lead}>
        <WeaknessTable lines={weaknesses} mayEnter={mayEnter} />
      </Part>
      <Part title={w.industries}>
        <Industries data={data} />
      </Part>
      <Part title={c.title} lead={c.lead}>
        <Classes data={classes} />
      </Part>
      <Part title={w.concentration} lead={w.concentrationLead}>
        <Concentration data={data} />
      </Part>
      <Part title={w.sources} lead={w.sourcesLead}>
        <Sources data={data} />
      </Part>
      <Part title={w.times} lead={w.timesLead}>
        <Times times={times} />
      </Part>
    </>
  )
}
