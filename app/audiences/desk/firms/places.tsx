import { cityNames } from '~/ground/enclaves/cities.server'
import { placeFields } from '~/ground/firm-places/place-fields'
import { PlaceForm } from '~/ground/firm-places/set-place.form'
import { recordPlace } from '~/ground/firm-places/set-place.server'
import { firmActs } from '~/ground/firms/firm-act.server'
import { firmWords } from '~/ground/firms/words'
import { citiesIn } from '~/ground/forms/place-words'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'

/** An officer records that a firm has moved one of its three places. */
const { loader, action, meta, Page } = firmActs(firmWords)({
  form: PlaceForm,
  command: recordPlace,
  words: ({ reason, detail }, locale) => firmWords[locale].placeRefusal[reason](String(detail?.day ?? '')),
  at: 'since',
  more: async (_, { enclaveId }, { request }) => ({
    cities: citiesIn(await cityNames(enclaveId), localeOf(request)),
    today: today(),
    formKey: newId(),
  }),
  name: (w) => w.setPlace,
  lead: (w) => w.placesAside,
  fields: (w, data) => placeFields(w, data),
  send: (w) => w.savePlace,
})

export { loader, action, meta, Page as default }
