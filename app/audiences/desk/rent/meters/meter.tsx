import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { meterPage } from '~/residence/meters/queries.server'
import { ReadingsTable } from '~/residence/meters/readings-table'
import { meterWords } from '~/residence/meters/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead, SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(meterWords, (w) => w.meter)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({ slug: actor.enclaveSlug, ...(await meterPage(actor, asked.params.meterId)) })
}

/** One meter: what it measures, its rooms, and every reading with what was used. */
export default function Meter() {
  const { slug, meter, rooms, readings, last, isCut } = useLoaderData<typeof loader>()
  const w = useWords(meterWords)
  // One that was taken out is still to be read for the days until then.
  const toRead = meter.endedOn === null || (last !== null && last.day < meter.endedOn)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskMeters(slug) }]}
        title={meter.code}
        sub={meter.endedOn ? w.ended(meter.endedOn) : w.utilities[meter.utility]}
        actions={
          toRead ? (
            <>
              <LinkButton to={paths.deskReading(slug, meter.id)} variant="primary">
                {w.read}
              </LinkButton>
              {meter.endedOn ? null : (
                <LinkButton to={paths.deskMeterEnd(slug, meter.id)}>{w.end}</LinkButton>
              )}
            </>
          ) : null
        }
      />
      <KeyValues
        items={[
          { label: w.facts.utility, value: w.utilities[meter.utility] },
          { label: w.rooms, value: rooms.map(({ code, sqm }) => w.roomSqm(code, sqm)).join(w.join) },
          { label: w.facts.factor, value: meter.factor },
          { label: w.facts.digits, value: meter.digits },
          ...(meter.note ? [{ label: w.facts.note, value: meter.note }] : []),
        ]}
      />
      <section className="mt-8">
        <SectionHead title={w.readings} aside={isCut ? w.newest(readings.length) : undefined} />
        <ReadingsTable slug={slug} meter={meter} readings={readings} />
      </section>
    </>
  )
}
