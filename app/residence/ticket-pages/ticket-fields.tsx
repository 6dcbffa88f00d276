import { acceptOf } from '~/ground/files/formats'
import type { TicketKind } from '~/ground/settings/care'
import { FileField, SelectField, TextArea } from '~/ui/form'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { useScope } from '~/ui/reply'
import type { Place } from '~/residence/tickets/places.server'
import { PHOTOS } from '~/residence/tickets/pictures'
import { ticketWords } from '~/residence/tickets/words'

/** Where photos that came with a refused form are shown; not where they were lost meanwhile and have to be chosen again. */
export function useKeptPhotos(): ((id: string) => string) | undefined {
  const w = useWords(ticketWords)
  const { reply } = useScope({})
  const said = Object.values(reply?.error ?? {}).flat()
  return said.includes(w.refusals.unknown_file) ? undefined : paths.fileSmall
}

/** Where photos are chosen: on a phone the camera is offered. What a refused form had brought stays with it. */
export function PhotosField() {
  const w = useWords(ticketWords)
  const keptAt = useKeptPhotos()
  return (
    <FileField
      name="files"
      label={w.addPhotos}
      hint={w.photosHint}
      accept={acceptOf(PHOTOS)}
      keptAt={keptAt}
      multiple
      optional
    />
  )
}

type Props = { kinds: TicketKind[]; places: Place[]; place: string | null }

/** What somebody says who reports a fault. */
export function ReportFields({ kinds, places, place }: Props) {
  const w = useWords(ticketWords)
  const locale = useLocale()
  return (
    <>
      <SelectField
        name="kind"
        label={w.kind}
        options={kinds.map((one) => ({ value: one.code, label: one[locale] }))}
      />
      <TextArea name="text" label={w.text} hint={w.textHint} rows={4} max={1000} />
      <SelectField
        name="placeId"
        label={w.place}
        hint={w.placeHint}
        defaultValue={place}
        options={places.map((one) => ({
          value: one.id,
          label: [one.code, locale === 'zh' ? one.noteZh : one.noteEn].filter(Boolean).join(' '),
          group: one.isOwn ? w.ownRooms : w.shared(locale === 'zh' ? one.floorZh : one.floorEn),
        }))}
        optional
      />
      <PhotosField />
    </>
  )
}
