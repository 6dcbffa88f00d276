import { defineWords } from '~/shared/words'
import { SelectField, TextField } from '~/ui/form'

/** What sites and parcels say of where they lie. */
export const placeWords = defineWords({
  parkId: ['园区', 'Park'],
  divisionCode: ['区县代码', 'Division code'],
  outside: ['园区外', 'Outside the parks'],
  outsideHint: ['不在园区里的，选“园区外”，填区县代码', 'For what lies in no park, give the division code'],
  divisionHint: ['6 位行政区划代码，选了园区就不用填', 'The 6-digit code; not needed for a park'],
})

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
