import { SelectField, TextField } from '~/ui/form'
import { placeWords } from './place-words'

export type PlaceProps = {
  locale: 'zh' | 'en'
  parks: readonly { id: string; nameZh: string; nameEn: string }[]
  /** Somebody who enters in one park alone. */
  onlyPark: boolean
}
type Props = PlaceProps & { place: { parkId: string | null; divisionCode: string | null } | undefined }

/** The park in which something lies, or, outside the parks, its county. */
export function placeFields({ locale, parks, onlyPark, place }: Props) {
  const w = placeWords[locale]
  return (
    <>
      <SelectField
        name="parkId"
        label={w.parkId}
        hint={onlyPark ? undefined : w.outsideHint}
        defaultValue={place ? place.parkId : onlyPark ? parks[0]?.id : undefined}
        empty={onlyPark ? false : w.outside}
        options={parks.map((park) => ({
          value: park.id,
          label: locale === 'zh' ? park.nameZh : park.nameEn,
        }))}
        optional={!onlyPark}
      />
      {onlyPark ? null : (
        <TextField
          name="divisionCode"
          label={w.divisionCode}
          hint={w.divisionHint}
          defaultValue={place?.parkId ? '' : (place?.divisionCode ?? undefined)}
          inputMode="numeric"
          optional
        />
      )}
    </>
  )
}
