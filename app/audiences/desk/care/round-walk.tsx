import { acceptOf } from '~/ground/files/formats'
import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { walkRound } from '~/residence/inspections/act.server'
import { inspectionAct } from '~/residence/inspections/inspection-act.server'
import { walkForm } from '~/residence/inspections/inspection.form'
import { roundOf } from '~/residence/inspections/queries.server'
import { PHOTOS } from '~/residence/tickets/pictures'
import { useKeptPhotos } from '~/residence/ticket-pages/ticket-fields'
import { FileField, NumberField, RadioGroup, TextField } from '~/ui/form'
import { SectionHead } from '~/ui/page'

export const handle = { files: 'photos' }

/** A round on a phone: item by item, with a note and a photo where something is wrong. */
const { loader, action, meta, Page } = inspectionAct({
  guard: inRole(...inspectionRoles('walk')),
  show: async (actor, { params }) => {
    const round = await roundOf(actor, params.roundId)
    return { slug: actor.enclaveSlug, round, version: round.version }
  },
  form: async (actor, { params }) => walkForm(await roundOf(actor, params.roundId)),
  find: (actor, { params }) => roundOf(actor, params.roundId),
  run: (actor, { params }, input, now) => walkRound(actor, idOr404(params.roundId), input, now),
  to: ({ enclaveSlug }, _, { inspectionId }) => paths.deskInspection(enclaveSlug, inspectionId),
  name: (w) => w.walk,
  title: (w, { round }, locale) => w.walkName(locale === 'zh' ? round.name : round.nameEn),
  lead: (w) => w.walkLead,
  files: true,
  closed: (w, { round }) => (round.endedAt ? w.ended : null),
  labels: (w, { round }, locale) =>
    Object.fromEntries(
      round.items.flatMap(({ key, zh, en }) => {
        const name = locale === 'zh' ? zh : en
        return [
          [`answer_${key}`, name],
          [`note_${key}`, `${name} · ${w.note}`],
          [`photo_${key}`, `${name} · ${w.photo}`],
        ]
      }),
    ),
  fields: (w, { round }, locale) => (
    <>
      <input type="hidden" name="dueOn" value={round.due} />
      {round.items.map(({ key, zh, en, guide, measure }) => (
        <section key={key} className="mb-6">
          <SectionHead level={3} title={locale === 'zh' ? zh : en} />
          <div className="mt-3">
            {measure ? (
              <NumberField
                name={`answer_${key}`}
                label={w.result}
                hint={[guide, w.bounds(measure.least, measure.most, measure.unit)].filter(Boolean).join('；')}
                unit={measure.unit}
                decimals
              />
            ) : (
              <RadioGroup
                name={`answer_${key}`}
                label={w.result}
                hint={guide || undefined}
                options={[
                  { value: 'yes', label: w.yes },
                  { value: 'no', label: w.no },
                ]}
              />
            )}
            <TextField name={`note_${key}`} label={w.note} maxLength={500} optional />
            <PhotoOf item={key} label={w.photo} />
          </div>
        </section>
      ))}
    </>
  ),
  send: (w) => w.done,
})

function PhotoOf({ item, label }: { item: string; label: string }) {
  const keptAt = useKeptPhotos()
  return <FileField name={`photo_${item}`} label={label} accept={acceptOf(PHOTOS)} keptAt={keptAt} optional />
}

export { loader, action, meta, Page as default }
